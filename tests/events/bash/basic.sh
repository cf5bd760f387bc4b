export STRIPE_KEY="sk_$X" # expect: text:sk_{}
curl -d 'a' https://api.stripe.com/v1 # expect: sh::curl() text:https://api.stripe.com/v1
