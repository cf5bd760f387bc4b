// facts: cookie
public class Keep {
  private readonly IConfiguration _config;
  void Set(HttpContext ctx) {
    ctx.Response.Cookies.Append(_config["Barn:CookieName"], "1"); // fact: cookie barn_oats
    ctx.Response.Cookies.Append(_config.GetValue<string>("Barn:Seen", "barn_hay"), "1"); // fact: cookie barn_hay
  }
}
public class Jar {
  void Fill(HttpContext ctx) { AddCookie(ctx, "barn_jar", "1", 3); } // fact: cookie barn_jar
  static void AddCookie(HttpContext context, string name, string value, int days) { context.Response.Cookies.Append(name, value); } // ok: its callers give the name
}
