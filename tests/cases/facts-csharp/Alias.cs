// facts: processor weak
using Till = Stripe.ChargeService; // fact: processor stripe
using Shelf = Storefront.ChargeService; // ok: own

class Counter {
  void Close() {
    new Till().Create(null); // fact: processor stripe
    new Shelf().Create(null); // ok: own
  }
}
