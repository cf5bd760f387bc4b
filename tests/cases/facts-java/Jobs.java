// facts: schedule
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.JobBuilder;
import io.quarkus.scheduler.Scheduled;

class Jobs {
  void start(ScheduledExecutorService executor) {
    JobBuilder.newJob(PurgeSessions.class).build(); // fact: schedule PurgeSessions.class by=quartz
    executor.scheduleAtFixedRate(this::purgeTokens, 0, 1, TimeUnit.DAYS); // fact: schedule by=executor
    executor.submit(this::purgeTokens); // ok: once
  }

  @Scheduled(every = "24h") // fact: schedule purgeDrafts
  void purgeDrafts() {}
}
