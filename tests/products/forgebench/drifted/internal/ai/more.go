package ai

import (
	"context"
	"os"

	"github.com/openai/openai-go"
	"github.com/openai/openai-go/option"
	other "github.com/sashabaranov/go-openai"
)

// mistral speaks the same protocol at another host.
func mistral(ctx context.Context, model, prompt string) (string, int64, error) {
	client := openai.NewClient(option.WithBaseURL("https://api.mistral.ai/v1"), option.WithAPIKey(os.Getenv("MISTRAL_API_KEY"))) // expect: PL1001 (001:46)
	return complete(ctx, client, model, prompt)
}

func llama(ctx context.Context, model, prompt string) (string, int64, error) {
	config := other.DefaultConfig(os.Getenv("LLAMA_KEY"))
	config.BaseURL = llamaBase
	answer, err := other.NewClientWithConfig(config).CreateChatCompletion(ctx, other.ChatCompletionRequest{
		Model:    model,
		Messages: []other.ChatCompletionMessage{{Role: "user", Content: prompt}},
	})
	if err != nil {
		return "", 0, err
	}
	return answer.Choices[0].Message.Content, int64(answer.Usage.CompletionTokens), nil
}

const llamaBase = "https://api.groq.com/openai/v1" // expect: PL1001 (001:46)
