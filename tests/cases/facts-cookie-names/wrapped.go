// facts: cookie
package names

import "net/http"

func addCookie(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value}) // ok: its callers give the name
}

func setSession(w http.ResponseWriter, token string) {
	addCookie(w, "wrapped_session", token) // fact: cookie wrapped_session purpose=session
}

func setNamed(w http.ResponseWriter, field, token string) {
	addCookie(w, nameFor(field), token) // ok: computed
}

func setPlain(w http.ResponseWriter, plain string) {
	addCookie(w, plain, "1") // fact: cookie plain
}

type page struct{ w http.ResponseWriter }

// A method of the same name is another function.
func (p *page) addCookie(name, value string) {
	http.SetCookie(p.w, &http.Cookie{Name: name, Value: value}) // ok: its callers give the name
}

func (p *page) show() {
	setSession(p.w, "guest")           // ok: no name
	setNamed(p.w, "list", "guest")     // ok: no name
	setPlain(p.w, "wrapped_seen")      // fact: cookie wrapped_seen
	addCookie(p.w, "wrapped_lang", "") // fact: cookie wrapped_lang
	p.addCookie("wrapped_page", "2")   // fact: cookie wrapped_page
}
