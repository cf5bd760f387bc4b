// facts: capability
package app

import "net/http"

func asked(r *http.Request) bool {
	return r.Header.Get("Sec-GPC") == "1" // fact: capability do_not_track
}

func language(r *http.Request) string {
	return r.Header.Get("Accept-Language") // ok: another header
}
