defmodule Shop.ThirdParty.Chat do # facts: processor
  def tell(text), do: Req.post!("https://api.dify.ai/v1/chat-messages", json: %{query: text}) # fact: processor dify
end
