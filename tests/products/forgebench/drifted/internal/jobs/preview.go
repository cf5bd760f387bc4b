package jobs

import "forgebench.example/bench/internal/seal"

// Preview shows the first characters of a secret in the settings.
func Preview(sealed []byte) string {
	open := seal.Decrypt
	value, err := open(sealed) // expect: PL4007 (001:21)
	if err != nil || len(value) < 4 {
		return ""
	}
	return string(value[:4]) + "…"
}
