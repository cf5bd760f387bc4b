// facts: processor weak
package send

import (
	"context"

	firebase "firebase.google.com/go/v4" // ok: the messages are what is used of it
	"firebase.google.com/go/v4/messaging" // fact: processor fcm
	"google.golang.org/api/option" // ok: options of a client
)

func Send(ctx context.Context, key []byte, to string) error {
	app, err := firebase.NewApp(ctx, nil, option.WithCredentialsJSON(key)) // ok: starts it
	if err != nil {
		return err
	}
	client, err := app.Messaging(ctx) // ok: said by the package of the messages
	if err != nil {
		return err
	}
	_, err = client.Send(ctx, &messaging.Message{Token: to}) // fact: processor fcm
	return err
}
