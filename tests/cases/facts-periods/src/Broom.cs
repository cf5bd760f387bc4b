// facts: retention
class Broom {
  async Task Sweep() {
    await _store.DeleteOldSwarmsAsync(TimeSpan.FromDays(40)); // fact: retention of=swarms seconds=3456000 action=delete
    await _store.CountOldSwarmsAsync(TimeSpan.FromDays(40)); // ok: only counted
    await _store.DeleteSwarmsEvery(TimeSpan.FromDays(1)); // ok: how often
  }
  bool CanDeleteFieldAtOnce(Field field) {
    return (_clock.UtcNow - field.CreatedAt) < TimeSpan.FromDays(3); // ok: what is younger may go
  }
  void Plan(Field field) {
    field.DeleteAt = DateTime.UtcNow.AddDays(20); // fact: retention of=field seconds=1728000
  }
}
