# facts: hash
class Sign
  def run(user, password)
    user.stored = Digester.make(password)
    user.other = Digester.new.one(password)
  end
end
