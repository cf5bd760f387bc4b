package auth

import (
	"net/http"
	"net/url"
	"os"
)

func beginApple(w http.ResponseWriter, r *http.Request) {
	query := url.Values{"client_id": {os.Getenv("APPLE_CLIENT_ID")}, "scope": {"email name"}, "response_type": {"code"}}
	http.Redirect(w, r, "https://appleid.apple.com/auth/authorize?"+query.Encode(), http.StatusFound) // expect: PL1001 (001:14)
}
