package src

import "github.com/markbates/goth/providers/linkedin"

var login = linkedin.New(key, secret, callback)
