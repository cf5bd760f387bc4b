import anthropic
import stripe

client = anthropic.Anthropic()


def read(recipe):
    return client.messages.create(model="claude-sonnet-4-5", max_tokens=500, messages=[{"role": "user", "content": recipe}])


def pay(customer):
    return stripe.PaymentIntent.create(amount=500, currency="eur", customer=customer)
