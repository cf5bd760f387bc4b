// facts: hash
package auth

import "acme.dev/shop/pkg/digest"

type Service struct{ hasher digest.Hasher }

func (s *Service) Run(password string) {
	s.stored = digest.Make(password)
	s.other = s.hasher.One(password)
}
