// Package store is the way to the database.
package store

import (
	"context"
	"log"

	"github.com/jackc/pgx/v5/pgxpool"
)

func Open(url string) *pgxpool.Pool {
	pool, err := pgxpool.New(context.Background(), url)
	if err != nil {
		log.Fatal(err)
	}
	return pool
}
