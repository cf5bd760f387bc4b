// facts: hash
package auth

import "golang.org/x/crypto/argon2"

func stretch(source string, salt []byte) []byte {
	return argon2.IDKey([]byte(source), salt, 1, 65536, 4, 32) // fact: hash argon2id purpose=unknown
}
