// facts: retention
package shop

import (
	"time"

	"github.com/redis/go-redis/v9"
)

func keep(rdb *redis.Client, id string) {
	rdb.Set(ctx, "session:"+id, "x", 24*time.Hour) // fact: retention session seconds=86400
	rdb.Set(ctx, "plan:"+id, "x", 0)               // ok: no period
}
