// Package seal encrypts what must not lie open in the database.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"os"
)

// masterKey has 32 bytes, written as 64 hexadecimal digits.
func masterKey() []byte {
	key, err := hex.DecodeString(os.Getenv("SEAL_KEY"))
	if err != nil || len(key) != 32 {
		panic("SEAL_KEY must be 32 bytes in hexadecimal")
	}
	return key
}

func box() cipher.AEAD {
	block, err := aes.NewCipher(masterKey())
	if err != nil {
		panic(err)
	}
	gcm, err := cipher.NewGCM(block) // ok: AES-256-GCM under Go's names (001:15)
	if err != nil {
		panic(err)
	}
	return gcm
}

// Encrypt returns nonce and ciphertext in one piece.
func Encrypt(secret []byte) []byte {
	b := box()
	nonce := make([]byte, b.NonceSize())
	_, _ = rand.Read(nonce)
	return b.Seal(nonce, nonce, secret, nil)
}

// EncryptFast is for the tokens that are read on every request.
func EncryptFast(token []byte) []byte {
	block, err := aes.NewCipher(masterKey()[:16]) // expect: PL4004 (001:15)
	if err != nil {
		panic(err)
	}
	iv := make([]byte, aes.BlockSize)
	_, _ = rand.Read(iv)
	padded := append(token, make([]byte, aes.BlockSize-len(token)%aes.BlockSize)...)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(padded, padded) // expect: PL4004 (001:15)
	return append(iv, padded...)
}

func Decrypt(sealed []byte) ([]byte, error) {
	b := box()
	return b.Open(nil, sealed[:b.NonceSize()], sealed[b.NonceSize():], nil)
}
