class Billing
  # Stripe's page asks for the card.
  def self.checkout(account)
    Stripe::Checkout::Session.create(mode: "subscription", customer: account.stripe_customer, line_items: [{ price: "price_month", quantity: 1 }], success_url: "https://app.ringwell.example/dashboard").url
  end
end
