import os
import stripe

ERRORS_ENDPOINT = "https://api.rollbar.com/api/1/item/"  # expect: PL1001 devices, not developers
stripe.api_key = os.environ["STRIPE_KEY"]
