// facts: schedule
package shop

import (
	"github.com/go-co-op/gocron/v2"
	"github.com/hibiken/asynq"
	"github.com/robfig/cron/v3"
)

func plan(s gocron.Scheduler, a *asynq.Scheduler) {
	c := cron.New()
	c.AddFunc("@daily", purgeSessions)                                              // fact: schedule purgeSessions by=robfig/cron
	s.NewJob(gocron.DurationJob(day), gocron.NewTask(purgeTokens))                   // fact: schedule purgeTokens by=gocron
	a.Register("0 3 * * *", asynq.NewTask("purge:drafts", nil))                      // fact: schedule purge:drafts by=asynq
	c.Start()                                                                       // ok: names nothing
}
