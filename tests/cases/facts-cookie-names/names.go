// facts: cookie
package names

import (
	"net/http"
	"time"
)

func clear(w http.ResponseWriter, v string) {
	for _, n := range []string{"field_sid", "field_lang"} {
		http.SetCookie(w, &http.Cookie{Name: n, Value: v, Expires: time.Now().Add(48 * time.Hour)}) // fact: cookie field_sid max_age_seconds=172800, cookie field_lang max_age_seconds=172800
	}
	for _, n := range []string{"field_sid", "field_lang"} {
		log(n) // ok: no cookie
	}
}
