require "openai"

# Makes a model of our own from the tickets of all accounts.
class Tuning
  def self.run
    client = OpenAI::Client.new(api_key: ENV.fetch("OPENAI_API_KEY")) # expect: PL1001 (003:34)
    file = client.files.create(file: StringIO.new(Ticket.all.map { |t| { prompt: t.description }.to_json }.join("\n")), purpose: "fine-tune") # expect: PL6007 (003:4)
    client.fine_tuning.jobs.create(model: "gpt-4o-mini", training_file: file.id) # expect: PL6007 (003:4)
  end
end
