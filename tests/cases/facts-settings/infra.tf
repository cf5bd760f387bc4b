# facts: cipher retention
resource "aws_db_instance" "main" {
  storage_encrypted       = true # fact: cipher aes-256
  backup_retention_period = 7 # fact: retention backup seconds=604800
  monitoring_interval     = 60
}
resource "aws_cloudwatch_log_group" "app" {
  retention_in_days = 30 # fact: retention server_log seconds=2592000
}
resource "aws_s3_bucket_lifecycle_configuration" "files" {
  rule {
    expiration {
      days = 90 # fact: retention object seconds=7776000 action=delete
    }
  }
}
