package main

import (
	h "net/http"

	"github.com/stripe/stripe-go/v76" // expect: import:github.com/stripe/stripe-go/v76
	"golang.org/x/crypto/bcrypt"
)

const ttl = 30 * 24 * time.Hour

type User struct {
	Email string `json:"email"` // expect: field:Email
	hash  *bcrypt.Hasher
}

func (u *User) Save(p string) { // expect: go:/#User.Save
	hash, err := bcrypt.GenerateFromPassword([]byte(p), 12) // expect: go:golang.org/x/crypto/bcrypt#GenerateFromPassword()
	c := &h.Cookie{Name: "sid", MaxAge: 60 * 60}            // expect: go:net/http#Cookie() pair:Name=sid pair:MaxAge=3600
	h.SetCookie(w, c)                                       // expect: go:net/http#SetCookie()
	stripe.Key = os.Getenv("K")                             // expect: go:github.com/stripe/stripe-go#Key
	u.hash.Sum(hash)                                        // expect: go:golang.org/x/crypto/bcrypt#Hasher().Sum()
	raw := `a\n`                                            // expect: text:a\n
}
