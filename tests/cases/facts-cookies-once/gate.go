// facts: cookie
package gate

import (
	"net/http"

	"farm/ctx"
)

func gate(w http.ResponseWriter, r *http.Request) {
	seat, _ := Store.Get(r, "farm_gate") // fact: cookie farm_gate purpose=session
	_ = seat
	_ = ctx.Get(r, "farm_user")                                      // ok: what a request carries along
	http.SetCookie(w, &http.Cookie{Name: "farm_hat", Value: "straw"}) // fact: cookie farm_hat
}
