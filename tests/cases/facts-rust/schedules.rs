// facts: schedule
use tokio_cron_scheduler::{Job, JobScheduler};

async fn start() {
    let sched = JobScheduler::new().await.unwrap();
    sched.add(Job::new_async("0 0 3 * * *", |_, _| Box::pin(async { purge_sessions().await })).unwrap()).await; // fact: schedule by=tokio-cron-scheduler
    tokio::spawn(purge_sessions()); // ok: once
}
