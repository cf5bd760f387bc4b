// facts: retention
class Margins {
  bool Renew(Token token) => token.Expiration > DateTime.UtcNow.AddMinutes(5); // ok: how long before its end it is renewed
  void Issue(Token token) { token.Expiration = DateTime.UtcNow.AddMinutes(15); } // fact: retention seconds=900
}
