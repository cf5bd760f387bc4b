// facts: hash
package digest

import (
	"crypto/md5"
	"crypto/sha256"
)

func Make(value string) [32]byte { return sha256.Sum256([]byte(value)) } // fact: hash sha256 purpose=password

type Hasher struct{}

func (h Hasher) One(value string) [16]byte { return md5.Sum([]byte(value)) } // fact: hash md5 purpose=password
