using Sentry;

public class Scope
{
    public void Remember(ClaimsPrincipal who)
    {
        SentrySdk.ConfigureScope(scope =>
        {
            scope.User = new SentryUser { Email = who.FindFirstValue(ClaimTypes.Email) }; // expect: data_flow sentry category=email
        });
    }

    public void Plan(Account account)
    {
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Segment = account.Plan }); // ok
    }
}
