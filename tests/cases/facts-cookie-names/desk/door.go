// facts: cookie
package door

import (
	"net/http"

	"farm/desk"
	"farm/hall"
)

func knock(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, desk.Get().MakeCookie(hall.SeatCookie, "3")) // fact: cookie farm_seat http_only=true
	s, _ := desk.GetSessionStore().Get(r, desk.KeySeat)            // fact: cookie farm_seat purpose=session
	_ = s
}
