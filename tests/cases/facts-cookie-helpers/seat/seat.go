// facts: cookie
package seat

import (
	"net/http"

	"glen.example/hall/v3/shared/jar"
)

func open(w http.ResponseWriter, token string) {
	jar.SetCookie(w, "glen_seat", token) // fact: cookie glen_seat http_only=true
}

func leave(w http.ResponseWriter) {
	jar.DelCookie(w, "glen_seat") // ok: taken away
}
