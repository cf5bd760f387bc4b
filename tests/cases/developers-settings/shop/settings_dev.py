SENTRY_DSN = "https://abc@o1.ingest.sentry.io/2"  # ok
