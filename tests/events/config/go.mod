require github.com/stripe/stripe-go/v76 v76.1.0 // expect: import:github.com/stripe/stripe-go/v76
