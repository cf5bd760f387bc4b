package org.acme.people;

import org.keycloak.admin.client.Keycloak;
import org.springframework.web.bind.annotation.*;

@RestController
public class PeopleController {
  private final Keycloak keycloak;
  private final MemberRepository memberRepository;

  public PeopleController(Keycloak keycloak, MemberRepository memberRepository) {
    this.keycloak = keycloak;
    this.memberRepository = memberRepository;
  }

  @DeleteMapping("/me")
  public void deleteAccount(@RequestAttribute String subject) {
    memberRepository.deleteById(subject);
    keycloak.realm("people").users().delete(subject);
  }
}
