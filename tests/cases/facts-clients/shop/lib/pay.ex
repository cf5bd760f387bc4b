# facts: processor
defmodule Shop.Pay do
  alias Stripe.{Charge, Refund} # fact: processor stripe tier=import
  alias Shop.Customer

  def pay(cents), do: Charge.create(%{amount: cents}) # fact: processor stripe
  def take(user), do: Customer.create(user) # ok
end
