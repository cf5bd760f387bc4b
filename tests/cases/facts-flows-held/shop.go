// facts: data_flow
package shop

import "github.com/mixpanel/mixpanel-go"

func Joined(ctx context.Context, stats *mixpanel.ApiClient, user User) {
	traits := map[string]any{"email": user.Email}
	event := stats.NewEvent("joined", user.ID, traits) // fact: data_flow mixpanel category=email
	stats.Track(ctx, []*mixpanel.Event{event})
}

func Filled(ctx context.Context, stats *mixpanel.ApiClient, user User) {
	traits := make(map[string]any)
	own := make(map[string]any)
	traits["phone"] = user.Phone
	own["email"] = user.Email
	keep(own)
	stats.NewEvent("filled", user.ID, traits) // fact: data_flow mixpanel category=phone
}
