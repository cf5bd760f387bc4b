// facts: data_flow
using Sentry;

namespace Shop;

public static class Stats
{
    public static void Record(string person, string name)
    {
        SentrySdk.CaptureMessage(name + person); // ok: nothing of a person stands here
    }
}
