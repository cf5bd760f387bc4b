var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
var app = builder.Build();
app.UseAuthorization();
var api = app.MapGroup("/api").RequireAuthorization("Members");
api.MapGet("/parcels", async (ShopDb db, int workspace) => await db.Parcels.Where(p => p.WorkspaceId == workspace).ToListAsync());
app.MapGet("/parcels/overview", async (ShopDb db, int workspace) => await db.Parcels.Where(p => p.WorkspaceId == workspace).Take(50).ToListAsync()); // ok: asked unless said otherwise
app.Run();
