import stripe

stripe.PaymentIntent.create(amount=5, currency="eur")  # ok: a category takes it in
