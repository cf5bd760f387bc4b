// The library itself, kept beside the product: its file makes the class none of the product's own.
namespace Stripe {
    public class CustomerService { }
}
