// facts: cookie storage
package shop

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
)

var manager = scs.New() // fact: cookie session purpose=session
var store = sessions.NewCookieStore([]byte(key))

func look(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "shop-session")                                                       // fact: cookie shop-session purpose=session
	c := http.Cookie{Name: "theme", Value: "dark", SameSite: http.SameSiteStrictMode, MaxAge: 60} // fact: cookie theme purpose=preference same_site=strict max_age_seconds=60
	w.Header().Set("Set-Cookie", "locale=en; Path=/; HttpOnly")                                // fact: cookie locale purpose=preference
	w.Header().Set("X-Total", "1")                                                             // ok: another header
	protect := csrf.Protect(key)                                                               // fact: cookie _gorilla_csrf purpose=csrf
	_, _, _ = s, c, protect
}
