package providers

const issuer = "https://accounts.snapchat.com/accounts/oauth2/token"
