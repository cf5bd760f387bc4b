# facts: data_flow
CLIENT = OpenAI::Client.new

def ask(prompt)
  CLIENT.chat(parameters: { model: "gpt-4o", messages: [{ role: "user", content: prompt }] }) # fact: data_flow openai category=prompt
end

def fixed
  CLIENT.chat(parameters: { model: "gpt-4o", messages: [{ role: "user", content: "Say hello." }] }) # ok: nothing of a person
end
