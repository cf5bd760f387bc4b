// facts: auth
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;

class JavaJwt {
  String a() {
    return Jwts.builder().setSubject(id).signWith(SignatureAlgorithm.HS512, key).compact(); // fact: auth jwt algorithm=HS512
  }

  String b() {
    return JWT.create().withSubject(id).sign(Algorithm.HMAC256(secret)); // fact: auth jwt algorithm=HMAC256
  }

  Object c(String token) {
    return JWT.decode(token); // fact: auth jwt verify=false
  }

  Object d(String token) {
    return URLDecoder.decode(token); // ok: no token
  }
}
