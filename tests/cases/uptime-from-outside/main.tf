provider "statuscake" { # ok: it looks at the site from outside
  api_token = var.uptime_token
}
