# facts: processor
resource "aws_route53_record" "mail" { # fact: processor aws
  type    = "MX"
  records = ["1 aspmx.l.google.com.", "5 alt1.aspmx.l.google.com."] # fact: processor google-workspace
}
resource "azurerm_dns_txt_record" "senders" { # fact: processor azure
  record {
    value = "v=spf1 include:mailgun.org include:_spf.ladder.org ~all" # fact: processor mailgun
  }
  record {
    value = "v=spf1 include:_spf.parcelfleet.net ~all" # fact: processor parcelfleet.net
  }
  zone_name = "ladder.org" # ok: the zone itself
}
resource "azurerm_dns_caa_record" "issuers" { # fact: processor azure
  record {
    value = "letsencrypt.org" # ok: may sign, and sees nothing
  }
}
resource "local_file" "page" {
  value = "ladder.github.io" # ok: no record
}
