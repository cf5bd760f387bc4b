resource "aws_s3_bucket" "files" {
  bucket = "forgebench-files"
}

resource "aws_s3_bucket_lifecycle_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    id     = "unfinished-uploads"
    status = "Enabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 3 # ok: unfinished uploads, no data that the policy speaks of (001:52)
    }
  }
}

resource "aws_cloudwatch_log_group" "runtime" {
  name              = "/forgebench/runtime-logs"
  retention_in_days = 30 # ok: as promised (001:54)
}

resource "aws_db_instance" "main" {
  identifier        = "forgebench"
  engine            = "postgres"
  storage_encrypted = true
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}
