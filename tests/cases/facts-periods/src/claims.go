// facts: retention
package claims

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func deleteToken(now time.Time) jwt.RegisteredClaims {
	return jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * time.Minute)), // fact: retention access_token seconds=1800
		NotBefore: jwt.NewNumericDate(time.Now().Add(-1 * time.Minute)), // ok: for clocks that differ
	}
}
