resource "cloudflare_zone" "main" {
  zone = "pinewood-mail.net"
}
