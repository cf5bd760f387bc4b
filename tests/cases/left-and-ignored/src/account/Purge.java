package shop.account;

import java.time.LocalDateTime;

public class Purge {
  private final Accounts accounts;
  private final Letters letters;

  void purge() {
    for (Account a : accounts.left())
      if (a.getDeletedAt().plusDays(60).isBefore(LocalDateTime.now())) // expect: PL5001
        accounts.delete(a);
  }

  void again() {
    for (Letter l : letters.open())
      if (l.getSentAt().plusDays(60).isBefore(LocalDateTime.now())) // ok: no account
        letters.send(l);
  }
}
