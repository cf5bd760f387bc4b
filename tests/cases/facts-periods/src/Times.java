// facts: retention
package bees;

import io.jsonwebtoken.Jwts;
import java.util.Date;

class Times {
  String issue(String keeper) {
    return Jwts.builder().subject(keeper).expiration(new Date(System.currentTimeMillis() + 3600 * 1000)).signWith(key).compact(); // fact: retention access_token seconds=3600
  }

  String createRefreshToken(String keeper) {
    return Jwts.builder().subject(keeper).expiration(new Date(System.currentTimeMillis() + 1000L * 60 * 60 * 24 * 14)).signWith(key).compact(); // fact: retention refresh_token seconds=1209600
  }

  boolean late(long swarm) {
    return System.currentTimeMillis() - swarm > 86400000; // ok: nothing is kept or ends
  }
}
