// facts: cookie
package web

import (
	"net/http"

	"barn/conf"

	"github.com/spf13/viper"
)

type Desk struct{ conf *conf.Conf }

func (d *Desk) keep(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: d.conf.StayCookie, Value: "1"})   // fact: cookie barn_stay
	http.SetCookie(w, &http.Cookie{Name: d.conf.Session.Name, Value: "1"}) // fact: cookie barn_session
	http.SetCookie(w, &http.Cookie{Name: d.conf.Colour.Label, Value: "1"}) // fact: cookie Label unresolved=true
	http.SetCookie(w, &http.Cookie{Name: viper.GetString("barn.cookie.name"), Value: "1"}) // fact: cookie barn_viper
	http.SetCookie(w, &http.Cookie{Name: viper.GetString("barn.colour"), Value: "1"}) // fact: cookie barn.colour unresolved=true
}
