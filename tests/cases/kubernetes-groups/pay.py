import stripe

stripe.Customer.create(email="a@b.example")
