// Package tlsconf holds the TLS settings of servers and clients.
package tlsconf

import (
	"crypto/tls"
	"net/http"
)

func Server() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS10} // expect: PL4003 (001:84)
}

// Strict is for calls between our own services, which all speak 1.3.
func Strict() *http.Client {
	config := &tls.Config{MinVersion: tls.VersionTLS13, InsecureSkipVerify: true} // expect: PL4002 (001:84)
	return &http.Client{Transport: &http.Transport{TLSClientConfig: config}}
}
