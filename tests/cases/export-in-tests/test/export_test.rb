require "csv"

class ExportTest < ActiveSupport::TestCase
  test "as the office has it" do
    assert_equal 2, CSV.generate { |csv| csv << %w[id guest] }.lines.size # ok: only a test writes a file (000:37)
  end
end
