// facts: retention
public static class Kept {
  public static readonly TimeSpan AuditLogs = TimeSpan.FromDays(30);
}

public class Drawer {
  public async Task Purge() {
    await db.AuditLogs.Where(l => l.CreatedAt < DateTime.UtcNow - Kept.AuditLogs).ExecuteDeleteAsync(); // fact: retention audit_log seconds=2592000 action=delete
  }

  public List<AuditLog> Recent() {
    return db.AuditLogs.Where(l => l.CreatedAt > DateTime.UtcNow - Kept.AuditLogs).ToList(); // ok: looks
  }
}
