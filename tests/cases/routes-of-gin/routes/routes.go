package routes

import (
	"example.org/post/handlers"
	"example.org/post/middleware"
	"github.com/gin-gonic/gin"
)

func Setup(r *gin.Engine) {
	r.GET("/parcels/overview", handlers.Overview)
	inner := r.Group("/api")
	inner.Use(middleware.RequireAuth())
	{
		inner.GET("/parcels", handlers.List)
		late := inner.Group("/late")
		late.GET("/parcels", handlers.Late)
	}
}
