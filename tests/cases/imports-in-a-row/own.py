from shop import twilio, mailgun  # ok: modules of the product itself

twilio.Client("a").send("b")
