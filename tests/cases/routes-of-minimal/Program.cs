var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();

var api = app.MapGroup("/api").RequireAuthorization();
api.MapGet("/parcels", async (ShopDb db, int workspace) => await db.Parcels.Where(p => p.WorkspaceId == workspace).ToListAsync());
app.MapGet("/parcels/overview", async (ShopDb db, int workspace) => await db.Parcels.Where(p => p.WorkspaceId == workspace).Take(50).ToListAsync()); // expect: PL2011
app.MapGet("/letters", ListLetters).RequireAuthorization();
app.MapGet("/letters/old", OldLetters).AllowAnonymous();
app.MapPost("/hooks/carrier", async (ShopDb db, int workspace) => await db.Parcels.Where(p => p.WorkspaceId == workspace).ToListAsync()); // ok: called by the carrier
app.Run();

static async Task<IResult> ListLetters(ShopDb db, int workspace) {
  return Results.Ok(await db.Letters.Where(l => l.WorkspaceId == workspace).ToListAsync());
}
static async Task<IResult> OldLetters(ShopDb db, int workspace) {
  return Results.Ok(await db.Letters.Where(l => l.WorkspaceId == workspace && l.Old).ToListAsync()); // expect: PL2011
}
