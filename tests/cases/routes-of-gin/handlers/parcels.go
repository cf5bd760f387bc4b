package handlers

import "github.com/gin-gonic/gin"

func List(c *gin.Context) {
	var parcels []Parcel
	db.Where("workspace_id = ?", c.Query("workspace")).Find(&parcels)
	c.JSON(200, parcels)
}

func Overview(c *gin.Context) {
	var parcels []Parcel
	db.Where("workspace_id = ?", c.Query("workspace")).Limit(50).Find(&parcels) // expect: PL2011
	c.JSON(200, parcels)
}

func Late(c *gin.Context) {
	var parcels []Parcel
	db.Where("workspace_id = ? and late", c.Query("workspace")).Find(&parcels) // ok: a group within the one that asks
	c.JSON(200, parcels)
}
