// facts: authorisation
class Db : DbContext {
  protected override void OnModelCreating(ModelBuilder b) {
    b.Entity<Note>().HasQueryFilter(n => n.TenantId == _tenant); // fact: authorisation tenant_scope
    b.Entity<Page>().HasQueryFilter(p => !p.IsDeleted); // ok: another limit
  }
}
