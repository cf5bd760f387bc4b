// facts: data_flow
using Stripe;

namespace Boats.Own;

public class Moorings
{
    public void Note(Guest guest)
    {
        var sales = new ProductService();
        sales.Remember(guest.Email); // ok: a class of the product's own, see Own/ProductService.cs
    }
}
