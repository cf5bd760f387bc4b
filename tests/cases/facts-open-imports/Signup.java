// facts: data_flow
package boats;

import com.mixpanel.mixpanelapi.*;
import com.stripe.model.*;
import com.stripe.param.*;

class Signup {
  void register(Guest guest) throws Exception {
    CustomerCreateParams wishes = CustomerCreateParams.builder().setEmail(guest.getEmail()).build(); // fact: data_flow stripe category=email
    Customer.create(wishes);
  }

  void tell(MixpanelAPI api, Guest guest) throws Exception {
    api.deliver(guest.getPhone()); // fact: data_flow mixpanel category=phone
  }
}
