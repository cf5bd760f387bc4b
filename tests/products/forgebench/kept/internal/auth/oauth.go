package auth

import (
	"net/http"
	"os"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/bitbucket"
	"golang.org/x/oauth2/github"
	"golang.org/x/oauth2/gitlab"
	"golang.org/x/oauth2/google"
	"golang.org/x/oauth2/linkedin"
)

// ok: the five that the policy names (001:14)
var providers = map[string]oauth2.Endpoint{
	"google":    google.Endpoint,
	"github":    github.Endpoint,
	"gitlab":    gitlab.Endpoint,
	"bitbucket": bitbucket.Endpoint,
	"linkedin":  linkedin.Endpoint,
}

func begin(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("provider")
	endpoint, known := providers[name]
	if !known {
		http.NotFound(w, r)
		return
	}
	config := oauth2.Config{ClientID: os.Getenv("OAUTH_" + name), Endpoint: endpoint, RedirectURL: "https://forgebench.example/oauth/" + name + "/back", Scopes: []string{"email", "profile"}}
	state, _ := NewToken()
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: state, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	http.Redirect(w, r, config.AuthCodeURL(state), http.StatusFound)
}
