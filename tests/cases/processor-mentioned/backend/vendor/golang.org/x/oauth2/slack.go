package oauth2

import "github.com/slack-go/slack"

func Send(token string) { slack.New(token).PostMessage("c") }
