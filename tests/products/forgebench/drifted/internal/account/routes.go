// Package account is what people can do with their own data.
package account

import (
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

func Routes(db *pgxpool.Pool) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PATCH /account/", updateProfile(db))
	return mux
}

func updateProfile(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = db.Exec(r.Context(), "update accounts set name = $1 where id = $2", r.FormValue("name"), owner(r))
	}
}

func owner(r *http.Request) string { return r.Header.Get("X-Account") }
