// facts: processor
app.UseCsp(csp =>
{
    csp.AllowFonts.FromSelf().From("https://fonts.gstatic.com"); // ok: may be loaded, and nothing loads it
});
