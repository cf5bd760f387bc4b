// facts: hash
namespace A;
public class Sign {
  private readonly IHasher _hasher;
  public Sign(IHasher hasher) { _hasher = hasher; }
  public void Run(User user, string password) { user.Stored = Digester.Make(password); user.Other = _hasher.One(password); }
}
