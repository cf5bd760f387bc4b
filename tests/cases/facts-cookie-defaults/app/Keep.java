// facts: cookie
package app;

import jakarta.servlet.http.Cookie;

class Keep {
  static String stay() { return "moor_stay"; }

  void keep(HttpServletResponse response, Desk desk) {
    response.addCookie(new Cookie(stay(), "1")); // fact: cookie moor_stay
    response.addCookie(new Cookie(Desk.stay(), "1")); // fact: cookie stay unresolved=true
  }
}
