// facts: hash
package a
class Sign(private val hasher: Hasher) {
  fun run(user: User, password: String) { user.stored = Digester.make(password); user.other = hasher.one(password) }
}
