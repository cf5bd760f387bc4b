require "json"

# A copy of the tickets, in case the database is lost.
class Backup
  def self.write
    File.write("/mnt/share/tickets.json", Ticket.all.to_json) # expect: PL4008 (003:52)
  end
end
