defmodule Shop.Winds do
  @url "https://turnstonewinds.io"
  def wind(q), do: HTTPoison.get(@url <> "/" <> q)
end
