require 'stripe' # expect: import:stripe
class User < ApplicationRecord
  TTL = 30.days # expect: number:2592000
  def initialize
    @client = Stripe::StripeClient.new(ENV.fetch('STRIPE_KEY')) # expect: ruby:Stripe.StripeClient.new() ruby:ENV.fetch() env:STRIPE_KEY
  end

  def save(email)
    BCrypt::Password.create(@pw, cost: 12) # expect: ruby:BCrypt.Password.create() pair:cost=12
    @client.charges.create(amount: 5) # expect: ruby:Stripe.StripeClient.new().charges.create()
    cookies.signed[:sid] = { httponly: true } # expect: ruby::cookies.signed.sid pair:httponly=true
    Rails.logger.info "user #{email}" # expect: ruby:Rails.logger.info() text:user_{}
    self.token = SecureRandom.hex(20) # expect: ruby:SecureRandom.hex()
    user.destroy if x # expect: ruby::user.destroy()
    ::Foo.bar # expect: ruby:Foo.bar()
    w = %w[a b] # expect: text:a
  end
end
