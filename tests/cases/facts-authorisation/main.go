// facts: authorisation
package shop

import "github.com/gin-gonic/gin"

func routes(r *gin.Engine) {
	r.Use(gin.BasicAuth(accounts)) // fact: authorisation guard by=BasicAuth
	r.Use(gin.Recovery())          // ok: no sign-in
}
