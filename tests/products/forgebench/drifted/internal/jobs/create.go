package jobs

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"

	"forgebench.example/bench/internal/seal"
)

// environment opens the secrets of a project for the job that is about to start.
func environment(ctx context.Context, db *pgxpool.Pool, project int64) (map[string]string, error) {
	rows, err := db.Query(ctx, "select name, sealed from project_secrets where project = $1", project)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	env := map[string]string{}
	for rows.Next() {
		var name string
		var sealed []byte
		if err := rows.Scan(&name, &sealed); err != nil {
			return nil, err
		}
		open, err := seal.Decrypt(sealed) // ok: the job path (001:21)
		if err != nil {
			return nil, err
		}
		env[name] = string(open)
	}
	return env, rows.Err()
}

// Routes starts jobs.
func Routes(db *pgxpool.Pool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			Project int64  `json:"project"`
			Image   string `json:"image"`
		}
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		env, err := environment(r.Context(), db, in.Project)
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		start(in.Image, env)
		w.WriteHeader(http.StatusAccepted)
	})
}
