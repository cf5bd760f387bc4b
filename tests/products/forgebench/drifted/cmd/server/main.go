// Command server answers the web editor and the phone app.
package main

import (
	"log"
	"net/http"
	"os"

	"forgebench.example/bench/internal/account"
	"forgebench.example/bench/internal/ai"
	"forgebench.example/bench/internal/auth"
	"forgebench.example/bench/internal/billing"
	"forgebench.example/bench/internal/crash"
	"forgebench.example/bench/internal/jobs"
	"forgebench.example/bench/internal/retention"
	"forgebench.example/bench/internal/store"
	"forgebench.example/bench/internal/tlsconf"
)

func main() {
	crash.Start()
	db := store.Open(os.Getenv("DATABASE_URL"))
	go retention.Nightly(db)

	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	auth.Routes(mux, db)
	mux.Handle("/account/", auth.Required(account.Routes(db)))
	mux.Handle("/ai/", auth.Required(ai.Routes(db)))
	mux.Handle("/billing/", auth.Required(billing.Routes(db)))
	mux.Handle("/jobs/", auth.Required(jobs.Routes(db)))

	server := &http.Server{Addr: ":8443", Handler: mux, TLSConfig: tlsconf.Server()}
	log.Printf("editor at http://localhost:5173, API at %s", server.Addr) // ok: this machine (001:84)
	log.Fatal(server.ListenAndServeTLS("/etc/tls/tls.crt", "/etc/tls/tls.key"))
}
