import Config

# The policy speaks of Twitter.
config :shop, Shop.Social, token: System.get_env("TWITTER_ACCESS_TOKEN")

# A store that speaks S3: whose it is, the environment says.
config :ex_aws, :s3, scheme: "https://", host: System.get_env("STORE_HOST")

config :shop, mixpanel: System.get_env("MIXPANEL_TOKEN") # expect: PL1001
config :stripity_stripe, api_key: System.get_env("STRIPE_SECRET")
