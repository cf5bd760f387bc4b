// Package secrets lets people add and remove the secrets of their projects. Values go in and never come out.
package secrets

import (
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"

	"forgebench.example/bench/internal/seal"
)

func Put(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			Name  string `json:"name"`
			Value string `json:"value"`
		}
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		_, err := db.Exec(r.Context(), "insert into project_secrets (project, name, sealed) values ($1, $2, $3)", r.PathValue("project"), in.Name, seal.Encrypt([]byte(in.Value))) // ok: sealed (001:15)
		if err != nil {
			w.WriteHeader(http.StatusConflict)
		}
	}
}

func List(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rows, err := db.Query(r.Context(), "select sealed from project_secrets where project = $1", r.PathValue("project"))
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		defer rows.Close()
		names := []string{}
		for rows.Next() {
			var sealed []byte
			_ = rows.Scan(&sealed)
			value, _ := seal.Decrypt(sealed) // expect: PL4007 (001:21)
			names = append(names, string(value))
		}
		_ = json.NewEncoder(w).Encode(names)
	}
}
