// facts: cookie
package desk

import "net/http"

const KeySeat = "farm_seat"

type Desk struct{ path string }

func Get() *Desk { return only }

func (d *Desk) MakeCookie(name, value string) *http.Cookie {
	return d.makeCookie(name, value, 60)
}

func (d *Desk) makeCookie(name, value string, age int) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, MaxAge: age, HttpOnly: true} // ok: its callers give the name
}
