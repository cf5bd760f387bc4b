import com.stripe.model.Charge; // expect: import:com.stripe.model.Charge
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
@Table(name = "users") // expect: java:Table() pair:name=users
public class Basic {
  private final BCryptPasswordEncoder enc = new BCryptPasswordEncoder(12); // expect: field:enc
  @Column private String email; // expect: field:email java:Column
  private Charge charge;
  void f(Charge other) {
    String h = enc.encode("pw" + x); // expect: java:org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder().encode() text:pw{}
    this.charge.capture(); // expect: java:com.stripe.model.Charge().capture()
    other.refund(); // expect: java:com.stripe.model.Charge().refund()
    System.getenv("FOO_KEY"); // expect: java:System.getenv() env:FOO_KEY
    com.stripe.Stripe.apiKey = "x"; // expect: java:com.stripe.Stripe.apiKey
    Duration.ofDays(30); // expect: number:2592000
    f(null); // expect: java:/Basic#Basic.f()
  }
}
