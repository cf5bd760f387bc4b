package main

import (
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/parcels/overview", overview)
	api := e.Group("/api")
	api.Use(echojwt.WithConfig(echojwt.Config{SigningKey: key}))
	api.GET("/parcels", list)
	e.Start(":80")
}
