package track

import "github.com/posthog/posthog-go"

func opened(client posthog.Client, consent bool) {
	if !consent {
		return
	}
	client.Enqueue(posthog.Capture{DistinctId: "a", Event: "opened"}) // fact: processor posthog consent_checked=true
}
