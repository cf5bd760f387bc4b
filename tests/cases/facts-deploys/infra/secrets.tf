# facts: processor
resource "aws_secretsmanager_secret" "mail" { # fact: processor aws
  name = "PARCELS_SENDGRID_API_KEY" # fact: processor sendgrid
}

resource "aws_ssm_parameter" "desk" { # fact: processor aws
  name  = "/parcels/live/zendesk-api-key" # fact: processor zendesk
  value = var.desk
}

resource "aws_secretsmanager_secret" "other" { # fact: processor aws
  name        = "PARCELS_SESSION_KEY"
  description = "not the SENDGRID_API_KEY" # ok
}

resource "aws_sqs_queue" "mail" { # fact: processor aws
  name = "SENDGRID_API_KEY" # ok: the name of a queue
}
