package auth

import (
	"crypto/sha1"
	"encoding/hex"
	"testing"
)

func TestOldHashDoesNotFit(t *testing.T) {
	password := "correct horse"
	sum := sha1.Sum([]byte(password)) // ok: only in tests (001:12)
	if Fits(password, hex.EncodeToString(sum[:])) {
		t.Fatal("a plain digest was taken for a bcrypt hash")
	}
}
