package org.acme.people;

import org.keycloak.admin.client.Keycloak;
import org.springframework.web.bind.annotation.*;

@RestController
public class PeopleController {
  private final Keycloak keycloak;

  public PeopleController(Keycloak keycloak) { this.keycloak = keycloak; }

  @DeleteMapping("/me")
  public void deleteAccount(@RequestAttribute String subject) {
    keycloak.realm("people").users().delete(subject); // expect: PL5003
  }
}
