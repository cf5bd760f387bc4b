// facts: data_flow
package boats;

import com.stripe.model.Refund;

class Named {
  void greet(Guest guest) {
    new Customer(guest.getEmail()); // ok: that one name was imported, and Customer is none
  }
}
