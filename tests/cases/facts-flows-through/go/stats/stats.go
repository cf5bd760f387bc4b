// facts: data_flow
package stats

import "github.com/posthog/posthog-go"

var client = posthog.New("k")

func Record(person string, event string) {
	client.Enqueue(posthog.Capture{DistinctId: person, Event: event}) // ok: nothing of a person stands here
}
