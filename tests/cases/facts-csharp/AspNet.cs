// facts: cookie hash auth deletion schedule authorisation
using Hangfire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using System.IdentityModel.Tokens.Jwt;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDefaultIdentity<IdentityUser>(); // fact: hash pbkdf2-sha512 purpose=password, cookie .AspNetCore.Identity.Application
builder.Services.AddAuthentication().AddCookie(o => { o.Cookie.Name = ".shop.auth"; }); // fact: cookie .shop.auth purpose=session
builder.Services.AddAuthentication().AddJwtBearer(o => { }); // fact: auth jwt
builder.Services.AddAuthentication().AddGoogle(o => { }); // fact: auth oauth provider=google
builder.Services.AddAntiforgery(); // fact: cookie .AspNetCore.Antiforgery purpose=csrf
builder.Services.AddControllers(); // ok: no cookie

[Authorize] // fact: authorisation guard
public class AccountController : Controller {
  private readonly PasswordHasher<User> _passwordHasher;

  [AllowAnonymous] // fact: authorisation open
  public async Task<IActionResult> Login(LoginModel model) {
    var result = await _signInManager.PasswordSignInAsync(model.Email, model.Password, true, false); // fact: auth password
    Response.Cookies.Append("theme", "dark", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(30) }); // fact: cookie theme purpose=preference same_site=strict max_age_seconds=2592000
    Response.Cookies.Delete("old"); // ok: takes one away
    HttpContext?.Response.Cookies.Append("theme", "dark"); // fact: cookie theme purpose=preference
    _http.HttpContext?.Response?.Cookies.Append("locale", language, new CookieOptions { SameSite = SameSiteMode.Lax }); // fact: cookie locale same_site=lax
    _http.HttpContext!.Response.Cookies.Append("locale", language); // fact: cookie locale
    _http.HttpContext?.Request?.Cookies?.TryGetValue("theme", out var theme); // ok: reads one
    var hash = _passwordHasher.HashPassword(user, model.Password); // fact: hash pbkdf2-sha512 purpose=password
    var own = KeyDerivation.Pbkdf2(password: model.Password, salt: salt, prf: KeyDerivationPrf.HMACSHA256, iterationCount: 100000, numBytesRequested: 32); // fact: hash pbkdf2-sha256 purpose=password rounds=100000
    return View();
  }

  [HttpPost] // fact: deletion account
  public async Task<IActionResult> DeleteAccount() { // ok: told above
    await _db.Notes.Where(n => n.UserId == id).ExecuteDeleteAsync(); // fact: deletion Notes
    _db.Users.Remove(user); // fact: deletion Users
    await _userManager.DeleteAsync(user); // fact: deletion user
    await _db.SaveChangesAsync(); // ok: writes
    return Ok();
  }
}

public class ShopContext : DbContext {
  protected override void OnModelCreating(ModelBuilder model) {
    model.Entity<Note>().HasOne(n => n.User).WithMany(u => u.Notes).OnDelete(DeleteBehavior.Cascade); // fact: deletion Note action=cascade
    model.Entity<Invoice>().HasOne(n => n.User).WithMany(u => u.Invoices).OnDelete(DeleteBehavior.SetNull); // fact: deletion Invoice action=unlink
    model.Entity<Plan>().HasQueryFilter(p => !p.IsDeleted); // ok: hides them
  }
}

class Jobs {
  void Start() {
    RecurringJob.AddOrUpdate<Purge>("purge", p => p.Sessions(), Cron.Daily); // fact: schedule by=hangfire
    BackgroundJob.Enqueue(() => Purge.Sessions()); // ok: once
  }
}
