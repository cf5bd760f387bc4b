// facts: cookie
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Hall {
  private static final String STAY = "glen_stay";

  void open(HttpServletResponse r, String v) {
    add(r, STAY, v); // fact: cookie glen_stay http_only=true
  }

  private void add(HttpServletResponse r, String name, String v) {
    Cookie c = new Cookie(name, v); // ok: its callers give the name
    c.setHttpOnly(true);
    r.addCookie(c);
  }
}
