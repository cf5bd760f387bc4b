# facts: retention deletion
resource "aws_dynamodb_table" "logins" {
  name = "logins"
  ttl { # fact: deletion logins action=expire by=expires_at
    attribute_name = "expires_at"
    enabled        = true
  }
}
resource "google_storage_bucket" "files" {
  lifecycle_rule {
    action { type = "Delete" }
    condition { age = 45 } # fact: retention object seconds=3888000
  }
  lifecycle_rule {
    action { type = "SetStorageClass" }
    condition { age = 10 } # ok: moved, not deleted
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "files" {
  rule {
    noncurrent_version_expiration {
      noncurrent_days = 7 # fact: retention object seconds=604800
    }
    transition {
      days = 30 # ok: moved, not deleted
    }
  }
}
variable "log_retention_in_days" {
  default = 30 # fact: retention server_log seconds=2592000
}
resource "aws_route53_record" "www" {
  ttl = 300 # ok: of a name
}
