using Stripe;

class Pay {
    void Go(User user) {
        var service = new CustomerService();
        service.Create(new CustomerCreateOptions { Email = user.Email }); // expect: PL1001
    }
}
