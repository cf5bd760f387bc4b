package ai

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"

	"forgebench.example/bench/internal/tlsconf"
)

// relay passes the question on with the developer's own key. The answer goes straight through.
func relay(w http.ResponseWriter, r *http.Request, in question) {
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, "https://api.openai.com/v1/responses", strings.NewReader(in.Prompt))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	request.Header.Set("Authorization", "Bearer "+in.Key)
	response, err := tlsconf.Strict().Do(request)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	answer, _ := io.ReadAll(response.Body)
	slog.Info("relayed", "answer", string(answer)) // expect: PL6009 (001:47)
	keep(string(answer))
	n, _ := w.Write(answer)
	meter(int64(n))
}

// keep makes answers searchable.
func keep(answer string) {
	_, _ = history.Exec(context.Background(), "insert into answers (text) values ($1)", answer) // expect: PL6009 (001:47)
}

var history *pgxpool.Pool

var relayed int64

// meter counts bytes for the fair-use limit.
func meter(n int64) { relayed += n } // ok: a number only (001:47)
