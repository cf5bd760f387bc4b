# facts: schedule
every 1.day, at: "3:00 am" do
  rake "sessions:purge" # fact: schedule sessions:purge by=whenever
  command "date" # ok: no code of the product
end
