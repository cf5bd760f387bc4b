// facts: hash cipher random transport auth
package shop

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	mrand "math/rand"

	"github.com/alexedwards/argon2id"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	xpbkdf2 "golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func hashUserPassword(password string, salt []byte) {
	a, _ := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)                  // fact: hash bcrypt purpose=password
	b := argon2.IDKey([]byte(password), salt, 1, 64*1024, 4, 32)                               // fact: hash argon2id purpose=password memory=65536 rounds=1
	c, _ := scrypt.Key([]byte(password), salt, 32768, 8, 1, 32)                                // fact: hash scrypt purpose=password
	d := xpbkdf2.Key([]byte(password), salt, 600000, 32, sha512.New)                           // fact: hash pbkdf2-sha512 purpose=password rounds=600000
	e, _ := pbkdf2.Key(sha256.New, password, salt, 600000, 32)                                 // fact: hash pbkdf2-sha256 purpose=password rounds=600000
	f, _ := argon2id.CreateHash(password, argon2id.DefaultParams)                              // fact: hash argon2id purpose=password
	g := sha256.Sum256([]byte(password))                                                       // fact: hash sha256 purpose=password
	h := bcrypt.CompareHashAndPassword(a, []byte(password))                                    // fact: hash bcrypt purpose=password use=verify, auth password
	_, _, _, _, _, _, _ = b, c, d, e, f, g, h
}

func lookAlikes(apiKey string, body []byte) {
	mac := hmac.New(sha256.New, secret) // fact: hash hmac-sha256 purpose=signature
	mac.Write(body)
	keyHash := sha256.Sum256([]byte(apiKey)) // fact: hash sha256 purpose=token
	etag := md5.Sum(body)                    // fact: hash md5 purpose=checksum
	same := hmac.Equal(mac.Sum(nil), given)  // ok: compares
	resetToken := mrand.Intn(1000000)        // fact: random weak
	delay := mrand.Intn(10)                  // ok: no secret
	_, _, _, _, _ = keyHash, etag, same, resetToken, delay
}

func sealText(key []byte, token string) {
	block, _ := aes.NewCipher(key)                                          // fact: cipher aes
	box, _ := cipher.NewGCM(block)                                          // fact: cipher aes-gcm
	a := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{})         // fact: auth jwt use=sign
	b, _ := jwt.Parse(token, keyOf)                                         // fact: auth jwt verify=true
	c, _, _ := jwt.NewParser().ParseUnverified(token, &jwt.MapClaims{})     // fact: auth jwt verify=false
	rand.Read(salt)                                                         // ok: no secret
	_, _, _, _ = box, a, b, c
}
