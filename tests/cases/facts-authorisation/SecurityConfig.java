// facts: authorisation
package shop;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class SecurityConfig {
  void configure(HttpSecurity http) {
    http.authorizeHttpRequests(a -> a.requestMatchers("/status").permitAll()); // fact: authorisation open of=/status
    http.authorizeHttpRequests(a -> a.anyRequest().authenticated()); // fact: authorisation guard
    http.csrf(c -> c.disable()); // ok: another thing
  }
}
