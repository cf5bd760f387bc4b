// Package billing sells plans; the card is asked for on Stripe's page.
package billing

import (
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stripe/stripe-go/v81"
	"github.com/stripe/stripe-go/v81/checkout/session"
	"github.com/stripe/stripe-go/v81/paymentmethod"
)

// Card is what we keep of a card.
type Card struct {
	Last4   string `db:"card_last4"` // ok: the last four digits (001:30)
	Brand   string `db:"card_brand"`
	Country string `db:"card_country"`
	CardNumber string `db:"card_number"` // expect: PL6004 (001:30)
}

func Routes(db *pgxpool.Pool) http.Handler {
	stripe.Key = os.Getenv("STRIPE_SECRET_KEY")
	mux := http.NewServeMux()
	mux.HandleFunc("POST /billing/checkout", func(w http.ResponseWriter, r *http.Request) {
		page, err := session.New(&stripe.CheckoutSessionParams{Mode: stripe.String("subscription"), SuccessURL: stripe.String("https://forgebench.example/thanks")})
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		http.Redirect(w, r, page.URL, http.StatusSeeOther)
	})
	mux.HandleFunc("POST /billing/card", func(w http.ResponseWriter, r *http.Request) {
		method, err := paymentmethod.Get(r.FormValue("payment_method"), nil)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		card := Card{method.Card.Last4, string(method.Card.Brand), method.Card.Country}
		_, _ = db.Exec(r.Context(), "update accounts set card_last4 = $1, card_brand = $2, card_country = $3", card.Last4, card.Brand, card.Country) // ok: the three that are named (001:30)
	})
	return mux
}
