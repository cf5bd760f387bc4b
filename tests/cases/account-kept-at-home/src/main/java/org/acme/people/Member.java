package org.acme.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Member {
  @Id private String subject;
  private String email;
}
