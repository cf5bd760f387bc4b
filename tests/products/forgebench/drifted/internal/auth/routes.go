package auth

import (
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

type signUp struct {
	Email     string `json:"email"`
	Password  string `json:"password"`
	Name      string `json:"name"`
	Marketing bool   `json:"marketing"`
}

// Routes adds sign-up and sign-in, the only ones that need no session.
func Routes(mux *http.ServeMux, db *pgxpool.Pool) {
	mux.HandleFunc("POST /sign-up", func(w http.ResponseWriter, r *http.Request) {
		var in signUp
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		hash, err := Seal(in.Password)
		if err == nil {
			_, err = db.Exec(r.Context(), "insert into accounts (email, password_hash, name, marketing_opt_in) values ($1, $2, $3, $4)", in.Email, hash, in.Name, in.Marketing)
		}
		if err != nil {
			w.WriteHeader(http.StatusConflict)
			return
		}
		w.WriteHeader(http.StatusCreated)
	})
	mux.HandleFunc("GET /oauth/{provider}", begin)
}
