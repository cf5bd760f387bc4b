// facts: cookie
package hall

import (
	"net/http"

	"farm/desk"
)

const SeatCookie = desk.KeySeat // a constant of another package

type hall struct{ desk *desk.Desk }

func (h *hall) enter(w http.ResponseWriter) {
	http.SetCookie(w, h.desk.MakeCookie("farm_hall", "1"))      // fact: cookie farm_hall http_only=true
	http.SetCookie(w, desk.Get().MakeCookie(SeatCookie, "2"))   // fact: cookie farm_seat http_only=true
	h.desk.AddCookie(w, "farm_star")                            // ok: a name that libraries have
}
