// facts: data_flow
using Mixpanel;

public class Shop
{
    public void Told(MixpanelClient stats, User user)
    {
        stats.TrackAsync("told", new { Email = user.Email?.ToLower() }); // fact: data_flow mixpanel category=email
        stats.TrackAsync("told", $"{user.Phone}"); // fact: data_flow mixpanel category=phone
        stats.TrackAsync("told", new { Page = user.Page.ToLower() }); // ok
    }
}
