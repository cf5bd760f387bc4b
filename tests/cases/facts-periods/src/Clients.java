// facts: retention
import java.time.Duration;
class Clients {
  void settings(Builder b) {
    b.accessTokenTimeToLive(Duration.ofHours(20)); // fact: retention access_token seconds=72000
    b.expireAfterWrite(Duration.ofHours(20)); // ok: of nothing that is named
  }
}
