package auth

import "forgebench.example/bench/internal/digest"

// ImportedFits checks people who came with the customers of a product that we bought.
func ImportedFits(password, stored string) bool {
	return digest.Hex(password) == stored
}
