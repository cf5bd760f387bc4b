import os, stripe, sendgrid

stripe.api_key = os.environ["STRIPE_KEY"]


def welcome(user):
    sendgrid.SendGridAPIClient(os.environ["MAIL_KEY"]).send(letter(user))  # expect: PL1001
