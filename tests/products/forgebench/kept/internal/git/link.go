package git

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/oauth2"

	"forgebench.example/bench/internal/seal"
)

// Link is what the editor shows of a linked Git provider.
type Link struct {
	Provider    string `json:"provider"`
	Login       string `json:"login"`
	AccessToken []byte `json:"-"` // ok: never leaves the server (001:15)
}

// Keep stores the token of a provider, encrypted.
func Keep(ctx context.Context, db *pgxpool.Pool, account int64, provider string, token *oauth2.Token) error {
	sealed := seal.Encrypt([]byte(token.AccessToken)) // ok: encrypted before it is stored (001:15)
	_, err := db.Exec(ctx, "insert into git_links (account, provider, access_token) values ($1, $2, $3)", account, provider, sealed)
	return err
}

// Show writes the links of an account, without their tokens.
func Show(w http.ResponseWriter, links []Link) {
	_ = json.NewEncoder(w).Encode(links)
}
