// facts: cookie
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

class Servlet {
  void look(HttpServletRequest request, HttpServletResponse response) {
    Cookie theme = new Cookie("theme", "dark"); // fact: cookie theme purpose=preference http_only=true max_age_seconds=3600
    theme.setHttpOnly(true);
    theme.setMaxAge(3600);
    response.addCookie(theme);
    request.getSession().setAttribute("user", id); // fact: cookie JSESSIONID purpose=session
    Cookie old = new Cookie("old", "");
    old.setMaxAge(0); // ok: takes one away
  }
}
