# facts: data_flow
defmodule Shop.Ask do
  def ask(prompt) do
    OpenAI.chat_completion(model: "gpt-4o", messages: [%{role: "user", content: prompt}]) # fact: data_flow openai category=prompt
  end

  def fixed do
    OpenAI.chat_completion(model: "gpt-4o", messages: [%{role: "user", content: "Say hello."}]) # ok: nothing of a person
  end
end
