require "bcrypt"

RSpec.describe MagicLink do
  it "works once" do
    account = Account.create!(email: "a@example.com", slug: "a")
    token = described_class.issue(account)
    expect(described_class.use(token)).to be_present
    expect(described_class.use(token)).to be_nil
  end

  it "does not take the digest of a password" do
    password = BCrypt::Password.create("correct horse") # ok: only in tests (003:52)
    expect(described_class.use(password.to_s)).to be_nil
  end
end
