// facts: cookie
public class Keep {
  private readonly IConfiguration _config;
  void Set(HttpContext ctx) {
    ctx.Response.Cookies.Append(_config["Barn:CookieName"], "1"); // fact: cookie barn_oats
    ctx.Response.Cookies.Append(_config.GetValue<string>("Barn:Seen", "barn_hay"), "1"); // fact: cookie barn_hay
  }
}
