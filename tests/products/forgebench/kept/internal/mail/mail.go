// Package mail sends through our Google Workspace relay.
package mail

import (
	"net/smtp"
	"os"
)

const relay = "smtp-relay.gmail.com:587"

// Send delivers one message; every mail goes through here.
func Send(to, subject, text string) error {
	login := smtp.PlainAuth("", os.Getenv("MAIL_USER"), os.Getenv("MAIL_PASSWORD"), "smtp-relay.gmail.com")
	body := "To: " + to + "\r\nSubject: " + subject + "\r\n\r\n" + text
	return smtp.SendMail(relay, login, "hello@forgebench.example", []string{to}, []byte(body))
}

// Receipt belongs to the service: it is sent to everyone who pays.
func Receipt(to, amount string) error { // ok: transactional (001:42)
	return Send(to, "Your receipt", "We received "+amount+". Thank you.")
}
