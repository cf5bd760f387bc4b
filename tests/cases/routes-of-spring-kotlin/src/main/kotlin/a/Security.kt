package a
import org.springframework.security.config.annotation.web.builders.HttpSecurity
class Security {
  fun chain(http: HttpSecurity) = http
    .authorizeHttpRequests { it.requestMatchers("/api/reports/**").permitAll().anyRequest().authenticated() }
    .build()
}
