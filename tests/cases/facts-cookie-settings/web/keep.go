// facts: cookie
package web

import "net/http"

func keep(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: getEnv("BARN_COOKIE", "barn_lamp"), Value: "1"}) // fact: cookie barn_lamp
}

func stay(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: conf.Loaded.Cookie.Name, Value: "1"}) // fact: cookie barn_gate
	http.SetCookie(w, &http.Cookie{Name: conf.Loaded.Colour.Name, Value: "1"}) // fact: cookie Name unresolved=true
}
