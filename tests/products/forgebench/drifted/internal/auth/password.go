package auth

import (
	"crypto/subtle"

	kdf "golang.org/x/crypto/argon2"
)

// Seal makes what is stored of a password.
func Seal(password string) (string, error) {
	hash := kdf.IDKey([]byte(password), pepper, 3, 64*1024, 2, 32) // expect: PL2005 (001:12)
	return string(hash), nil
}

var pepper = []byte("forgebench")

func Fits(password, stored string) bool {
	hash, _ := Seal(password)
	return subtle.ConstantTimeCompare([]byte(hash), []byte(stored)) == 1
}
