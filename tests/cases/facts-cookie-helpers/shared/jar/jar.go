// facts: cookie
package jar

import "net/http"

func SetCookie(w http.ResponseWriter, name, value string) {
	cookie := http.Cookie{Name: name, Value: value, HttpOnly: true} // ok: its callers give the name
	http.SetCookie(w, &cookie)
}

func DelCookie(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "gone", MaxAge: -1}) // ok: taken away
}
