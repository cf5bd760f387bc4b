package main

import "github.com/labstack/echo/v4"

func list(c echo.Context) error {
	rows, err := db.Query("select id, name from parcels where workspace_id = $1", c.QueryParam("workspace"))
	return reply(c, rows, err)
}

func overview(c echo.Context) error {
	rows, err := db.Query("select id, name from parcels where workspace_id = $1 limit 50", c.QueryParam("workspace")) // expect: PL2011
	return reply(c, rows, err)
}
