package ai

import (
	"context"
	"io"

	"github.com/openai/openai-go"
)

// Tune makes a model of our own out of what people asked.
func Tune(ctx context.Context, client openai.Client, chats io.Reader) error {
	file, err := client.Files.New(ctx, openai.FileNewParams{File: chats, Purpose: openai.FilePurposeFineTune}) // expect: PL6007 (001:46)
	if err != nil {
		return err
	}
	_, err = client.FineTuning.Jobs.New(ctx, openai.FineTuningJobNewParams{Model: "gpt-4o-mini", TrainingFile: file.ID}) // expect: PL6007 (001:46)
	return err
}
