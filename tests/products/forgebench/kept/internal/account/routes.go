// Package account is what people can do with their own data.
package account

import (
	"archive/zip"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

func Routes(db *pgxpool.Pool) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /account/export.zip", exportProjects(db))
	mux.HandleFunc("DELETE /account/", deleteAccount(db))
	mux.HandleFunc("PATCH /account/", updateProfile(db))
	mux.HandleFunc("POST /account/object-to-analytics", objectToAnalytics(db))
	return mux
}

func exportProjects(db *pgxpool.Pool) http.HandlerFunc { // ok: there is one (001:73)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/zip")
		archive := zip.NewWriter(w)
		defer archive.Close()
		rows, err := db.Query(r.Context(), "select path, content from files where owner = $1", owner(r))
		if err != nil {
			return
		}
		defer rows.Close()
		for rows.Next() {
			var path, content string
			_ = rows.Scan(&path, &content)
			if file, err := archive.Create(path); err == nil {
				_, _ = file.Write([]byte(content))
			}
		}
	}
}

func deleteAccount(db *pgxpool.Pool) http.HandlerFunc { // ok: marks it; the sweep erases it (001:73)
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = db.Exec(r.Context(), "update accounts set deleted_at = now() where id = $1", owner(r))
	}
}

func updateProfile(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = db.Exec(r.Context(), "update accounts set name = $1 where id = $2", r.FormValue("name"), owner(r))
	}
}

func objectToAnalytics(db *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = db.Exec(r.Context(), "update accounts set analytics_objected = true where id = $1", owner(r))
	}
}

func owner(r *http.Request) string { return r.Header.Get("X-Account") }
