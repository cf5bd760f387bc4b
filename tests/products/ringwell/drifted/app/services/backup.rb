require "json"

# A copy of the tickets, in case the database is lost.
class Backup
  def self.write
    File.write("/mnt/share/tickets.json", Ticket.all.to_json) # drift (003:52): whether the volume under a file is encrypted stands outside of the code
  end
end
