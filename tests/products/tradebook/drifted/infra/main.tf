terraform {
  required_providers {
    cloudflare = { source = "cloudflare/cloudflare", version = "~> 5.2" }
  }
}

resource "cloudflare_r2_bucket" "files" { # ok: as promised (004:22)
  account_id = var.account
  name       = "tradebook"
}

resource "cloudflare_zone_setting" "tls" {
  zone_id    = var.zone
  setting_id = "min_tls_version"
  value      = "1.0" # expect: PL4003 (004:28)
}

variable "account" {}
variable "zone" {}
