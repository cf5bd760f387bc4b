# facts: processor
defmodule Shop.Weather do
  def forecast(config, city), do: Req.get!(base_url(config), params: [q: city])

  defp base_url(config), do: config[:base_url] || "https://api.rainfall-report.net" # fact: processor rainfall-report.net
  defp guide(config), do: config[:guide] || "https://rainfall-report.org/guide" # ok: a page
end
