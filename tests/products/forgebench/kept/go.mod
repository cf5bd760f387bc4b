module forgebench.example/bench

go 1.24

require (
	github.com/anthropics/anthropic-sdk-go v1.4.0
	github.com/aws/aws-sdk-go-v2 v1.36.3
	github.com/aws/aws-sdk-go-v2/config v1.29.9
	github.com/aws/aws-sdk-go-v2/service/s3 v1.78.2
	github.com/getsentry/sentry-go v0.31.1
	github.com/jackc/pgx/v5 v5.7.4
	github.com/openai/openai-go v1.3.0
	github.com/posthog/posthog-go v1.4.6
	github.com/stripe/stripe-go/v81 v81.4.0
	golang.org/x/crypto v0.36.0
	golang.org/x/oauth2 v0.28.0
	google.golang.org/genai v1.3.0
)

require github.com/segmentio/backo-go v1.1.0 // indirect
