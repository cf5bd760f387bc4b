resource "aws_s3_bucket" "x" { # expect: tf::resource.aws_s3_bucket()
  bucket = "a-${var.env}" # expect: pair:bucket=a-{}
  versioning { enabled = true } # expect: pair:enabled=true
}
provider "aws" { region = "eu-west-1" } # expect: tf::provider.aws() pair:region=eu-west-1
