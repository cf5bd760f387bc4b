package ai

import (
	"context"
	"os"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
	"github.com/openai/openai-go"
	openaiopt "github.com/openai/openai-go/option"
	"google.golang.org/genai"
)

func claude(ctx context.Context, model, prompt string) (string, int64, error) {
	client := anthropic.NewClient(option.WithAPIKey(os.Getenv("ANTHROPIC_API_KEY"))) // ok: declared (001:46)
	answer, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     anthropic.Model(model),
		MaxTokens: 2048,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(prompt))},
	})
	if err != nil {
		return "", 0, err
	}
	return answer.Content[0].Text, answer.Usage.OutputTokens, nil
}

func openAI(ctx context.Context, model, prompt string) (string, int64, error) {
	return complete(ctx, openai.NewClient(openaiopt.WithAPIKey(os.Getenv("OPENAI_API_KEY"))), model, prompt)
}

func deepSeek(ctx context.Context, model, prompt string) (string, int64, error) {
	client := openai.NewClient(openaiopt.WithBaseURL("https://api.deepseek.com"), openaiopt.WithAPIKey(os.Getenv("DEEPSEEK_API_KEY"))) // ok: declared (001:46)
	return complete(ctx, client, model, prompt)
}

func complete(ctx context.Context, client openai.Client, model, prompt string) (string, int64, error) {
	answer, err := client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Model:    model,
		Store:    openai.Bool(true), // expect: PL6007 (001:46)
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage(prompt)},
	})
	if err != nil {
		return "", 0, err
	}
	return answer.Choices[0].Message.Content, answer.Usage.CompletionTokens, nil
}

func gemini(ctx context.Context, model, prompt string) (string, int64, error) {
	client, err := genai.NewClient(ctx, &genai.ClientConfig{APIKey: os.Getenv("GEMINI_API_KEY")}) // ok: declared (001:60)
	if err != nil {
		return "", 0, err
	}
	answer, err := client.Models.GenerateContent(ctx, model, genai.Text(prompt), nil)
	if err != nil {
		return "", 0, err
	}
	return answer.Text(), int64(answer.UsageMetadata.CandidatesTokenCount), nil
}
