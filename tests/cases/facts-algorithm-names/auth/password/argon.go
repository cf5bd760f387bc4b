// What is slow on purpose hashes passwords where the package says so. facts: hash
package password

import "golang.org/x/crypto/argon2"

func Hash(plain string, salt []byte) []byte {
	return argon2.IDKey([]byte(plain), salt, 1, 65536, 4, 32) // fact: hash argon2id purpose=password
}
