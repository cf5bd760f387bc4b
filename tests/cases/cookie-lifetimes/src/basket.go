package basket

import "net/http"

func keep(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "farm_basket", Value: id, MaxAge: 14 * 24 * 3600, HttpOnly: true, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "farm_locale", Value: "en", MaxAge: 365 * 24 * 3600, HttpOnly: true, Secure: true})
}
