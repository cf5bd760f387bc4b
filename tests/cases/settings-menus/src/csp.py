# ok: a content security policy lists what may be loaded
CSP_SCRIPT_SRC = ["'self'", "https://kit.fontawesome.com", "https://js.stripe.com"]
