// facts: cookie
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;

public class Gate {
  @Value("${barn.cookie.name}")
  private String cookieName;

  @Value("${barn.cookie.seen:barn_seen}")
  private String seenCookie;

  void keep(HttpServletResponse r) {
    r.addCookie(new Cookie(cookieName, "1")); // fact: cookie barn_gate
    r.addCookie(new Cookie(seenCookie, "1")); // fact: cookie barn_seen
  }
}
