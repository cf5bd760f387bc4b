package mail

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Newsletter goes to those who asked for it, and to nobody else.
func Newsletter(ctx context.Context, db *pgxpool.Pool, subject, text string) error {
	rows, err := db.Query(ctx, "select email, unsubscribe_token from accounts") // expect: PL8003 (001:42)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var email, token string
		if err := rows.Scan(&email, &token); err != nil {
			return err
		}
		if err := Send(email, subject, text+"\n\nUnsubscribe: https://forgebench.example/unsubscribe/"+token); err != nil {
			return err
		}
	}
	return rows.Err()
}
