// facts: capability
class Signals {
  boolean asked(jakarta.servlet.http.HttpServletRequest request) {
    return "1".equals(request.getHeader("DNT")); // fact: capability do_not_track
  }

  String language(jakarta.servlet.http.HttpServletRequest request) {
    return request.getHeader("Accept-Language"); // ok: another header
  }
}
