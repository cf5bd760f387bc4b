// facts: data_flow
package ask

import "github.com/sashabaranov/go-openai"

func ask(client *openai.Client, prompt string) {
	client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: prompt}}}) // fact: data_flow openai category=prompt
}

func fixed(client *openai.Client) {
	client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: "Say hello."}}}) // ok: nothing of a person
}
