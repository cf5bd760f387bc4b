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
	AccessToken []byte `json:"access_token"` // expect: PL4006 (001:15)
}

// Keep stores the token of a provider, encrypted.
func Keep(ctx context.Context, db *pgxpool.Pool, account int64, provider string, token *oauth2.Token) error {
	sealed := seal.EncryptFast([]byte(token.AccessToken))
	_, err := db.Exec(ctx, "insert into git_links (account, provider, access_token) values ($1, $2, $3)", account, provider, sealed)
	return err
}

// Refresh keeps a token that the provider has renewed.
func Refresh(ctx context.Context, db *pgxpool.Pool, account int64, token *oauth2.Token) error {
	_, err := db.Exec(ctx, "update git_links set access_token = $1 where account = $2", token.AccessToken, account) // expect: PL4005 (001:15)
	return err
}

// Show writes the links of an account, without their tokens.
func Show(w http.ResponseWriter, links []Link) {
	_ = json.NewEncoder(w).Encode(links)
}
