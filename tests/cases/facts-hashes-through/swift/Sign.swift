// facts: hash
final class Sign {
  let hasher: Hasher2
  init(hasher: Hasher2) { self.hasher = hasher }
  func run(user: User, password: String) { user.stored = Digester.make(password); user.other = hasher.one(password) }
}
