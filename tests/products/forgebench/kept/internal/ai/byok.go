package ai

import (
	"io"
	"net/http"
	"strings"

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
	n, _ := io.Copy(w, response.Body) // ok: relayed, neither stored nor logged (001:47)
	meter(n)
}

var relayed int64

// meter counts bytes for the fair-use limit.
func meter(n int64) { relayed += n } // ok: a number only (001:47)
