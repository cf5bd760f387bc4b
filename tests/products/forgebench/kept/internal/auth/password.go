package auth

import "golang.org/x/crypto/bcrypt"

const cost = 12

// Seal makes what is stored of a password; bcrypt adds the salt.
func Seal(password string) (string, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), cost) // ok: as promised (001:12)
	return string(hash), err
}

func Fits(password, stored string) bool {
	return bcrypt.CompareHashAndPassword([]byte(stored), []byte(password)) == nil
}
