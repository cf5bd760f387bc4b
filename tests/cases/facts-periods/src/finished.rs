// facts: retention
impl RunnableJob for CleanupFinishedVisitsJob {
    async fn run(&self, state: &State) -> Result<(), JobError> {
        let until = state.clock.now() - chrono::Duration::days(30); // fact: retention action=delete seconds=2592000
        state.repo().visit().cleanup_finished(until).await
    }
}
