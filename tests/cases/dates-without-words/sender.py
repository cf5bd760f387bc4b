import resend


class EmailSender:
    def send_digest(self, content):
        resend.Emails.send({"to": content.to, "html": content.html})  # ok: that is the daily mail
