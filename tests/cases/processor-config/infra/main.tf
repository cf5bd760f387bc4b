resource "hcloud_server" "web" { # expect: PL1001
  server_type = "cx22"
}
