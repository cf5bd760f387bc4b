// facts: hash cookie transport cipher
using System.Security.Cryptography;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSession(o => { o.IdleTimeout = TimeSpan.FromMinutes(20); }); // fact: cookie .AspNetCore.Session purpose=session

class Account {
  string H(string password) { return BCrypt.Net.BCrypt.HashPassword(password, workFactor: 12); } // fact: hash bcrypt purpose=password rounds=12
  byte[] Sum(byte[] fileBytes) { return SHA256.HashData(fileBytes); } // fact: hash sha256 purpose=checksum
  void Look() { Response.Cookies.Append("culture", "en", new CookieOptions { HttpOnly = true }); } // fact: cookie culture purpose=preference http_only=true
  void Forget() { Response.Cookies.Delete("culture"); }
  void Net() { handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true; } // fact: transport tls_verification_off
  void Net2() { handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None; }
  object P(IDataProtectionProvider p) { return p.CreateProtector("Tokens"); } // fact: cipher aes-256-cbc of=Tokens
}
