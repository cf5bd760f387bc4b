// facts: data data_flow region capability
package shop

import (
	"encoding/csv"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
)

type Customer struct {
	Email       string `json:"email" gorm:"uniqueIndex"` // fact: data email of=Customer
	PhoneNumber string `json:"phone_number" gorm:"size:40"` // fact: data phone of=Customer
	Position    int    `json:"position" gorm:"index"`       // ok: tells nobody
}

func welcome(user *Customer) {
	cfg, _ := config.LoadDefaultConfig(ctx, config.WithRegion("eu-west-1")) // fact: region eu-west-1
	log.Printf("welcome %s", user.Email)                                    // fact: data_flow log category=email
	log.Println("started")                                                  // ok: nothing of anybody
	w := csv.NewWriter(out)                                                 // fact: capability export
	_, _ = cfg, w
}
