package shop // facts: hash cookie transport cipher

import (
	"crypto/aes"
	"crypto/md5"
	"crypto/sha256"
	"crypto/tls"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

const SessionCookieName = "shop_session"

func hashPassword(password string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(password), 12) // fact: hash bcrypt purpose=password rounds=12
}

func keyDigest(apiKey string) [32]byte {
	return sha256.Sum256([]byte(apiKey)) // fact: hash sha256 purpose=token
}

func etag(body []byte) [16]byte {
	return md5.Sum(body) // fact: hash md5 purpose=checksum
}

func signIn(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: SessionCookieName, Value: id, HttpOnly: true, MaxAge: 3600}) // fact: cookie shop_session purpose=session http_only=true max_age_seconds=3600
	http.SetCookie(w, &http.Cookie{Name: "old", MaxAge: -1})
}

var blind = &tls.Config{InsecureSkipVerify: true}                                                                           // fact: transport tls_verification_off
var deaf = &tls.Config{VerifyPeerCertificate: func(raw [][]byte, chains [][]*x509.Certificate) error { return nil }} // fact: transport tls_verification_off
var good = &tls.Config{MinVersion: tls.VersionTLS12}                                                                        // fact: transport tls_version version=1.2

func block(key []byte) {
	b, _ := aes.NewCipher(key) // fact: cipher aes
	_ = b
}
