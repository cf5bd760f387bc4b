// facts: cookie
package shop

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var sessions = session.New(session.Config{KeyLookup: "cookie:shop"}) // fact: cookie shop purpose=session

func theme(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "theme", Value: "dark", HTTPOnly: true, MaxAge: 60}) // fact: cookie theme purpose=preference http_only=true max_age_seconds=60
	c.ClearCookie("old")                                                              // ok: takes one away
	return nil
}
