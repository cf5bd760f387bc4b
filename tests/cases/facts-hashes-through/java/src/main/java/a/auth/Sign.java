// facts: hash
package a.auth;
import a.util.Digester;
public class Sign {
  private final Digester digester;
  public Sign(Digester digester) { this.digester = digester; }
  public void run(User user, String password) throws Exception { user.setStored(Digester.make(password)); user.setOther(digester.one(password)); }
}
