require "net/http"

class Reports
  def self.send_totals(totals)
    Net::HTTP.post(URI("http://reports.bigtable-partners.com/in"), totals.to_json) # expect: PL4001 PL1005 (003:52)
  end
end
