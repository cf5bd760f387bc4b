// Package crash reports what went wrong, without saying to whom.
package crash

import (
	"os"

	"github.com/getsentry/sentry-go"
)

// For names the person whose request failed.
func For(email, address string) {
	sentry.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{Email: email, IPAddress: address}) // expect: PL6001 (001:27)
	})
}

func Start() {
	_ = sentry.Init(sentry.ClientOptions{ // expect: PL6001 (001:27)
		Dsn:            os.Getenv("SENTRY_DSN"),
		SendDefaultPII: true,
		BeforeSend: func(event *sentry.Event, _ *sentry.EventHint) *sentry.Event {
			event.Tags["release"] = os.Getenv("RELEASE")
			return event
		},
	})
}
