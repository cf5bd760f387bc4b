// A function that gives a cookie's name, one of two: the first is told. facts: cookie
package shop

import (
	"net/http"
	"strconv"
)

const COOKIE_NAME_SESSION = "shop_auth"

func cookieName(part int) string {
	if part == 0 {
		return COOKIE_NAME_SESSION
	}
	return COOKIE_NAME_SESSION + strconv.Itoa(part)
}

func inject(w http.ResponseWriter, token string, part int) {
	http.SetCookie(w, &http.Cookie{Name: cookieName(part), Value: token}) // fact: cookie shop_auth purpose=session
}
