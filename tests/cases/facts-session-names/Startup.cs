// facts: cookie
class Startup {
  void Configure(IServiceCollection services) {
    services.AddAuthentication().AddCookie("Partners", o => { o.SlidingExpiration = true; }); // fact: cookie .AspNetCore.Partners purpose=session
    services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(CookieAuthenticationDefaults.AuthenticationScheme); // fact: cookie .AspNetCore.Cookies purpose=session
    services.AddAuthentication().AddOpenIdConnect(o => { }); // ok: no cookie of its own
  }
}
