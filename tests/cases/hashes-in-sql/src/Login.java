import java.sql.Connection;
import java.sql.PreparedStatement;

class Login {
  PreparedStatement find(Connection c) throws Exception {
    return c.prepareStatement("SELECT id FROM growers WHERE name = ? AND password = SHA2(?, 256)"); // expect: PL2001
  }

  PreparedStatement picture(Connection c) throws Exception {
    return c.prepareStatement("SELECT id, MD5(email) AS picture FROM growers WHERE etag = MD5(?) AND password IS NOT NULL");
  }
}
