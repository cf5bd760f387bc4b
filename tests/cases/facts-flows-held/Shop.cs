// facts: data_flow
using Mixpanel;

public class Shop
{
    public void Joined(User user)
    {
        var traits = new Dictionary<string, object> { ["email"] = user.Email };
        new MixpanelClient("token").TrackAsync("joined", user.Id, traits); // fact: data_flow mixpanel category=email
    }

    public void Filled(User user)
    {
        var traits = new Dictionary<string, object>();
        var own = new Dictionary<string, object>();
        traits.Add("phone", user.Phone);
        own["email"] = user.Email;
        Keep(own);
        new MixpanelClient("token").TrackAsync("filled", user.Id, traits); // fact: data_flow mixpanel category=phone
    }
}
