// facts: data_flow
package bees;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Greet {
  static final Logger log = LoggerFactory.getLogger(Greet.class);

  void in(Keeper keeper) {
    log.info("keeper {} came in", keeper.getEmail()); // fact: data_flow log category=email
    log.info("keeper {} came in", keeper.getId()); // ok: an id
  }
}
