import os

import stripe

stripe.api_key = os.environ["STRIPE_KEY"]

# Whoever runs the product chooses one of these.
if os.environ["FILES"] == "s3":
    KEY = os.environ["AWS_SECRET_ACCESS_KEY"]  # ok
elif os.environ["FILES"] == "azure":
    KEY = os.environ["AZURE_STORAGE_KEY"]  # ok
else:
    KEY = os.environ["GOOGLE_APPLICATION_CREDENTIALS"]  # ok
