resource "aws_s3_bucket" "b" {
  region = "eu-west-1"
  x = "${var.a}-${<<E
q
E
}"
}
