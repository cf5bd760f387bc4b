// facts: processor
using Microsoft.AspNetCore.Builder;

class Startup {
  void Configure(IConfiguration config) {
    var key = config["Chat:OpenAi:ApiKey"]; // fact: processor openai
    var pay = config["Stripe:SecretKey"]; // fact: processor stripe
    var colour = config["Stripe:Colour"]; // ok: gives no access
    var own = config["Shelf:SecretKey"]; // ok: own
    var password = config["Login:Password"]; // ok: own
  }
}
