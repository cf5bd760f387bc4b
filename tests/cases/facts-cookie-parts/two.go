// facts: cookie
package barn

import "net/http"

func both(w http.ResponseWriter) {
	open := http.Cookie{Name: "barn_open", Value: "1"} // fact: cookie barn_open
	kept := http.Cookie{Name: "barn_kept", Value: "1"} // fact: cookie barn_kept http_only=true
	kept.HttpOnly = true
	http.SetCookie(w, &open)
	http.SetCookie(w, &kept)
}
