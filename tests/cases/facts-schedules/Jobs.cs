// facts: schedule
using Hangfire;

class Jobs {
  void Configure() {
    RecurringJob.AddOrUpdate("purge", () => Purge.Sessions(), Cron.Daily); // fact: schedule
    BackgroundJob.Enqueue(() => Purge.Sessions()); // ok: once
  }
}
