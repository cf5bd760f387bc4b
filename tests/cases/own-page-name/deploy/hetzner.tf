resource "hcloud_server" "web" {
  name = "web"
}
