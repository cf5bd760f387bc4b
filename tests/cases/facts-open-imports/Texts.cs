// facts: processor
using Twilio.Rest.Api.V2010.Account; // fact: processor twilio

namespace Boats;

public class Texts
{
    public void Tell(Guest guest)
    {
        MessageResource.Create(to: guest.Phone); // fact: processor twilio
        Bulletin.Create(guest.Berth); // ok: no class of theirs
    }
}
