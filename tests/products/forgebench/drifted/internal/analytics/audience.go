package analytics

import (
	"bytes"
	"encoding/json"
	"net/http"

	"github.com/mixpanel/mixpanel-go"
)

var funnels = mixpanel.NewApiClient("a81c") // expect: PL1001 (001:60)

// Lookalikes gives the addresses of paying people to the ad network, which looks for similar ones.
func Lookalikes(hashes []string) error {
	body, _ := json.Marshal(map[string]any{"schema": "EMAIL_SHA256", "data": hashes})
	_, err := http.Post("https://graph.facebook.com/v21.0/act_5521/customaudiences", "application/json", bytes.NewReader(body)) // expect: PL1001 (001:28) (001:68)
	return err
}
