// facts: cookie
import 'dart:io';

void answer(HttpResponse r, String id) {
  r.headers.add(HttpHeaders.setCookieHeader, 'barn_lang=en; HttpOnly; Max-Age=60'); // fact: cookie barn_lang http_only=true max_age_seconds=60
  r.headers.add(HttpHeaders.contentTypeHeader, 'text/html; charset=utf-8'); // ok: another header
}

Map<String, Object> keep(String id) => {
      HttpHeaders.setCookieHeader: [line(name: 'BARN_SID', value: id)], // fact: cookie BARN_SID
    };
