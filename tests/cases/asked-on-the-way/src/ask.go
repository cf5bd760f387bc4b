package shop

import (
	"fmt"
	"net/http"
)

const tides = "https://stilttides.com/q"

func Tide(id int) (*http.Response, error) {
	u := fmt.Sprintf("%s?id=%d", tides, id)
	return http.Get(u)
}
