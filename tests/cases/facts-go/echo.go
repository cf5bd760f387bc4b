// facts: cookie
package shop

import (
	"net/http"

	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func serve(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "shop_csrf", CookieSecure: true})) // fact: cookie shop_csrf purpose=csrf secure=true
	e.Use(middleware.Logger())                                                                           // ok: no cookie
}

func page(c echo.Context) error {
	s, _ := session.Get("shop_session", c)                                        // fact: cookie shop_session purpose=session
	c.SetCookie(&http.Cookie{Name: "theme", Value: "dark", HttpOnly: true}) // fact: cookie theme purpose=preference http_only=true
	_ = s
	return nil
}
