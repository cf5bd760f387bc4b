// facts: hash cookie transport cipher
import java.security.MessageDigest;
import javax.crypto.Cipher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import javax.net.ssl.X509TrustManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Account {
  static final String THEME_COOKIE_NAME = "theme";

  PasswordEncoder encoder() {
    return new BCryptPasswordEncoder(12); // fact: hash bcrypt purpose=password rounds=12
  }

  byte[] etag(byte[] content) throws Exception {
    return MessageDigest.getInstance("MD5").digest(content); // fact: hash md5 purpose=checksum
  }

  void look(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.getSession().setAttribute("user", id); // ok: told at another place
    Cookie c = new Cookie(THEME_COOKIE_NAME, "dark"); // fact: cookie theme purpose=preference
    response.addCookie(c);
    Cipher ecb = Cipher.getInstance("AES"); // fact: cipher aes-ecb
    Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding"); // fact: cipher aes-gcm
    connection.setHostnameVerifier((host, session) -> true); // fact: transport tls_verification_off
    connection.setHostnameVerifier((host, session) -> host.endsWith(".example.org"));
  }

  boolean check(User user, String given) {
    return new BCryptPasswordEncoder().matches(given, user.getPassword()); // fact: hash bcrypt purpose=password
  }
}
