// facts: cookie
package shop

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func start(r *gin.Engine) {
	store := cookie.NewStore([]byte(secret))
	r.Use(sessions.Sessions("shop_session", store)) // fact: cookie shop_session purpose=session
	r.GET("/", func(c *gin.Context) {
		c.SetCookie("locale", "en", 3600, "/", "", true, true) // fact: cookie locale purpose=preference max_age_seconds=3600 secure=true http_only=true
		c.SetCookie("old", "", -1, "/", "", true, true)        // ok: takes one away
	})
}
