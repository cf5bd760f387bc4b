// facts: schedule
package shop;

import org.quartz.JobBuilder;

class Jobs {
  void configure() {
    JobBuilder.newJob(PurgeSessions.class).build(); // fact: schedule
    new PurgeSessions().run(); // ok: once
  }
}
