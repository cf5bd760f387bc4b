// Package ai passes prompts to the model that the developer picked.
package ai

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"
)

type question struct {
	Model  string `json:"model"`
	Prompt string `json:"prompt"`
	Key    string `json:"key"`
}

// Routes answers questions; a question with a key of its own is only relayed.
func Routes(db *pgxpool.Pool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in question
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		if in.Key != "" {
			relay(w, r, in)
			return
		}
		ask := openAI
		switch {
		case strings.HasPrefix(in.Model, "claude"):
			ask = claude
		case strings.HasPrefix(in.Model, "mistral"):
			ask = mistral
		case strings.HasPrefix(in.Model, "llama"):
			ask = llama
		case strings.HasPrefix(in.Model, "gemini"):
			ask = gemini
		case strings.HasPrefix(in.Model, "deepseek"):
			ask = deepSeek
		}
		answer, tokens, err := ask(r.Context(), in.Model, in.Prompt)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		record(r.Context(), db, usage{Provider: in.Model, Model: in.Model, Tokens: tokens, Prompt: in.Prompt})
		_ = json.NewEncoder(w).Encode(map[string]string{"answer": answer})
	})
}
