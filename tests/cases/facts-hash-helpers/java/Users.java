// facts: hash
package shop;

public class Users {
  private final Hasher hasher;

  public Users(Hasher hasher) { this.hasher = hasher; }

  void create(User user, String password) throws Exception {
    user.setHash(hasher.make(password)); // ok: told where it is made
  }
}
