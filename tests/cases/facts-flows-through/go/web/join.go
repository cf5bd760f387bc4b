// facts: data_flow
package web

import "acme.dev/shop/stats"

func Joined(u User, page string) {
	stats.Record(u.Email, "joined") // fact: data_flow posthog category=email
	stats.Record(page, "seen")      // ok
}
