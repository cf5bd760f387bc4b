MAIL_HOST = "smtp.postmarkapp.com"  # expect: PL1001
