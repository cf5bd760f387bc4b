using Stripe; // expect: import:Stripe
using BC = BCrypt.Net.BCrypt;
[Table("users")] // expect: cs:Table()
public class User {
  private readonly StripeClient _client = new("key"); // expect: field:_client
  [Required] public string Email { get; set; } = ""; // expect: field:Email cs:Required()
  public int Save(string pw, ILogger<User> log) {
    BCrypt.Net.BCrypt.HashPassword(pw, 12); // expect: cs:BCrypt.Net.BCrypt.HashPassword()
    BC.Verify(pw, h); // expect: cs:BCrypt.Net.BCrypt.Verify()
    _client.Charges.Create(); // expect: cs:StripeClient().Charges.Create()
    var c = new CookieOptions { HttpOnly = true, Expires = x }; // expect: cs:CookieOptions() pair:HttpOnly=true
    log.LogInformation($"v {pw}"); // expect: cs:ILogger().LogInformation() text:v_{}
    var s = @"raw ""q"" \n"; // expect: text:raw_"q"_\n
    var d = new Dictionary<string, int> { ["a"] = 1 }; // expect: pair:a=1
    var o = new { Name = "x" }; // expect: pair:Name=x
    Environment.GetEnvironmentVariable("FOO_KEY"); // expect: env:FOO_KEY
    TimeSpan.FromDays(30); // expect: number:2592000
    _client?.Charges.Create(); // expect: cs:StripeClient().Charges.Create()
    _client?.Charges?.Create(); // expect: cs:StripeClient().Charges.Create()
    _client!.Charges!.Create(); // expect: cs:StripeClient().Charges.Create()
    _client?["eu"]?.Create(); // expect: cs:StripeClient().eu.Create()
    return 1;
  }
}
