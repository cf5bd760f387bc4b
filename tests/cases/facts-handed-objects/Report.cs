// facts: data_flow
using Sentry;

class Report
{
    void Fail(Guest guest)
    {
        SentrySdk.ConfigureScope(scope => scope.SetTag("who", guest.Email)); // fact: data_flow sentry category=email
        tides.ForEach(tide => tide.Remember("who", guest.Email)); // ok: stays here
    }
}
