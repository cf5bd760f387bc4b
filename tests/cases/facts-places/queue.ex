# facts: processor
defmodule Shop.Queue.Client do
  use HTTPoison.Base

  def process_url(path), do: "https://api.queueline.com/1#{path}.json" # fact: processor queueline.com
  def help(path), do: "https://queueline.com/help#{path}" # ok
end
