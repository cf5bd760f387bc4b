// facts: data_flow
using Stripe;

namespace Boats;

public class Billing
{
    public async Task Register(Guest guest)
    {
        var wishes = new CustomerCreateOptions { Email = guest.Email }; // fact: data_flow stripe category=email
        var customers = new CustomerService();
        await customers.DeleteAsync(guest.PayerId);
    }
}
