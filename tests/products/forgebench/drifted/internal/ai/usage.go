package ai

import (
	"context"
	"log/slog"

	"github.com/jackc/pgx/v5/pgxpool"
)

// usage is what billing needs of a request, and no more.
type usage struct {
	Provider string
	Model    string
	Tokens   int64
	Prompt   string // expect: PL6005 (001:25)
}

func record(ctx context.Context, db *pgxpool.Pool, u usage) {
	_, err := db.Exec(ctx, "insert into ai_usage (provider, model, tokens, prompt) values ($1, $2, $3, $4)", u.Provider, u.Model, u.Tokens, u.Prompt)
	slog.Info("model answered", "provider", u.Provider, "prompt", u.Prompt, "error", err) // expect: PL6005 (001:25)
}
