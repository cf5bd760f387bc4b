// facts: retention
package bees;

import java.time.LocalDateTime;

class KeeperAccounts {
  boolean isDue(User user) { // from the day of the deletion on
    return user.getDeletedAt().plusDays(30).isBefore(LocalDateTime.now()); // fact: retention account seconds=2592000
  }

  boolean isOpen(Hive hive) {
    return hive.getOpenedAt().plusDays(30).isBefore(LocalDateTime.now()); // ok: how long ago it was opened
  }
}
