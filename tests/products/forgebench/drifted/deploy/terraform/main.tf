terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.90" }
  }
}

variable "region" {
  default = "eu-central-1" # expect: PL7001 (001:61)
}

provider "aws" {
  region = var.region
}

# The certificate of the content delivery network has to be in this region.
provider "aws" {
  alias  = "certificates"
  region = "us-east-1" # ok: no data is kept here (001:61)
}

resource "aws_acm_certificate" "edge" {
  provider          = aws.certificates
  domain_name       = "cdn.forgebench.example"
  validation_method = "DNS"
}
