// Package digest hides which digest is used.
package digest

import (
	"crypto/sha256"
	"encoding/hex"
)

func Hex(text string) string {
	sum := sha256.Sum256([]byte(text)) // expect: PL2001 (001:12)
	return hex.EncodeToString(sum[:])
}
