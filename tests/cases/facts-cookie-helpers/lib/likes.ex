# facts: cookie
defmodule Glen.Likes do
  def keep(conn, params) do
    conn
    |> set_bool_cookie(params, "wide", "glen_wide") # fact: cookie glen_wide max_age_seconds=600
    |> set_cookie("glen_most", params["most"]) # fact: cookie glen_most http_only=true
  end

  defp set_bool_cookie(conn, params, field, cookie_name) do
    set_cookie(conn, cookie_name, to_string(params[field] == "true")) # ok: its callers give the name
  end

  defp set_cookie(conn, cookie_name, value) do
    Plug.Conn.put_resp_cookie(conn, cookie_name, value, max_age: 600) # ok: its callers give the name
  end
end
