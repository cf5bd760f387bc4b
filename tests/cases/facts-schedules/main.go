// facts: schedule
package shop

import "github.com/robfig/cron/v3"

func start() {
	c := cron.New()
	c.AddFunc("@daily", purgeSessions) // fact: schedule purgeSessions
	c.Start()                          // ok: names nothing
}
