// facts: cookie
package shop

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func start(r *gin.Engine) {
	store := cookie.NewStore([]byte(secret))
	r.Use(sessions.Sessions("shop_session", store)) // ok: told at another place
	r.GET("/", func(c *gin.Context) {
		c.SetCookie("locale", "en", 3600, "/", "", true, true) // fact: cookie locale purpose=preference max_age_seconds=3600 secure=true http_only=true
		c.SetCookie("old", "", -1, "/", "", true, true)        // ok: takes one away
	})
}

// A context of the product's own, around one of a framework.
func keep(c *own.Context, user *User) {
	c.SetCookie("shop_user", user.Name, 30*86400, "/")                          // fact: cookie shop_user max_age_seconds=2592000
	c.SetSuperSecureCookie(user.Salt, "shop_remember", user.Name, 604800)       // fact: cookie shop_remember purpose=session
	c.SetCookie("shop_user", "", -1, "/")                                       // ok: takes it away
}
