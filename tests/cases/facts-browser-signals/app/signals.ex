# facts: capability
defmodule Shop.Signals do
  def asked?(conn), do: Plug.Conn.get_req_header(conn, "sec-gpc") == ["1"] # fact: capability do_not_track
  def language(conn), do: Plug.Conn.get_req_header(conn, "accept-language") # ok: another header
end
