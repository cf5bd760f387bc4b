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
}

func record(ctx context.Context, db *pgxpool.Pool, u usage) {
	_, err := db.Exec(ctx, "insert into ai_usage (provider, model, tokens) values ($1, $2, $3)", u.Provider, u.Model, u.Tokens) // ok: counts only (001:25)
	slog.Info("model answered", "provider", u.Provider, "prompt_tokens", u.Tokens, "error", err) // ok: counts only (001:25)
}
