// facts: data_flow
package shop

import (
	"net/http"
	"strings"

	"github.com/mixpanel/mixpanel-go"
)

func Told(stats *mixpanel.ApiClient, r *http.Request, user User) {
	stats.NewEvent("told", strings.ToLower(user.Email), nil) // fact: data_flow mixpanel category=email
	stats.NewEvent("told", user.GetPhone(), nil)             // fact: data_flow mixpanel category=phone
	stats.NewEvent("told", r.FormValue("email"), nil)        // fact: data_flow mixpanel category=email
	stats.NewEvent("told", r.FormValue("page"), nil)         // ok
}
