// facts: cookie
package shop

import "net/http"

func look(request *http.Request, w http.ResponseWriter) {
	request.AddCookie(&http.Cookie{Name: "partner-token", Value: token}) // ok: sent to somebody else
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})        // fact: cookie theme purpose=preference
}
