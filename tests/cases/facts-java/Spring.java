// facts: hash cookie schedule auth authorisation deletion
import jakarta.persistence.*;
import java.time.Duration;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLDelete;
import org.springframework.http.ResponseCookie;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

@Configuration
class Security {
  PasswordEncoder a() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder(); // fact: hash bcrypt purpose=password
  }

  PasswordEncoder b() {
    return new Argon2PasswordEncoder(16, 32, 1, 19456, 2); // fact: hash argon2id purpose=password
  }

  PasswordEncoder c() {
    return SCryptPasswordEncoder.defaultsForSpringSecurity_v5_8(); // fact: hash scrypt purpose=password
  }

  PasswordEncoder d() {
    return new Pbkdf2PasswordEncoder(secret, 16, 310000, ALGORITHM); // fact: hash pbkdf2 purpose=password rounds=310000
  }

  PasswordEncoder e() {
    return new DelegatingPasswordEncoder("argon2@SpringSecurity_v5_8", encoders); // fact: hash argon2id purpose=password
  }

  PasswordEncoder f() {
    return NoOpPasswordEncoder.getInstance(); // fact: hash plain purpose=password
  }

  PasswordEncoder g() {
    return new OwnEncoder(12); // ok: the product's own
  }

  void http(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())); // fact: cookie XSRF-TOKEN purpose=csrf
    http.formLogin(withDefaults()); // fact: auth password
    http.oauth2Login(withDefaults()); // fact: auth oauth
    http.rememberMe(withDefaults()); // fact: cookie remember-me purpose=session
    http.cors(withDefaults()); // ok: who may call
  }
}

class Accounts {
  private final PasswordEncoder passwordEncoder;

  void signUp(User user, String password) {
    user.setPassword(passwordEncoder.encode(password)); // fact: hash bcrypt purpose=password framework=spring
    ResponseCookie.from("refresh_token", token).httpOnly(true).sameSite("Strict").maxAge(Duration.ofDays(7)).build(); // fact: cookie refresh_token purpose=session same_site=strict max_age_seconds=604800
    ResponseCookie.from("old", "").maxAge(0).build(); // ok: takes one away
  }

  @PreAuthorize("hasRole('ADMIN')") // fact: authorisation guard, deletion account
  void deleteAccount(long id) { // ok: told above
    noteRepository.deleteByUserId(id); // fact: deletion note
    userRepository.deleteById(id); // fact: deletion user
    userRepository.findById(id); // ok: a query
  }

  @Scheduled(cron = "0 0 3 * * *") // fact: schedule purgeSessions by=spring
  void purgeSessions() {
    sessionRepository.deleteByCreatedAtBefore(Instant.now().minus(Duration.ofDays(7))); // fact: deletion session
  }

  @Async // ok: once
  void mail() {}
}

@Entity
@SQLDelete(sql = "UPDATE note SET deleted = true WHERE id = ?") // fact: deletion Note action=soft_delete
class Note {
  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE) // fact: deletion Note action=cascade
  User user;

  @OneToMany(mappedBy = "note", cascade = CascadeType.ALL, orphanRemoval = true) // fact: deletion comments action=cascade
  List<Comment> comments;

  @ManyToOne // ok: no rule
  Plan plan;
}
