// facts: data_flow
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Boats;

public class Letters(ISendGridClient post)
{
    public async Task Welcome(Guest guest)
    {
        var letter = new SendGridMessage();
        letter.AddTo(new EmailAddress(guest.Email)); // fact: data_flow sendgrid category=email
        await post.SendEmailAsync(letter);
    }
}
