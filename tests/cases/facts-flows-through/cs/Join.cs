// facts: data_flow
namespace Shop;

public class Join
{
    public void Run(User user, string page)
    {
        Stats.Record(user.Email, "joined"); // fact: data_flow sentry category=email
        Stats.Record(page, "seen"); // ok
    }
}
