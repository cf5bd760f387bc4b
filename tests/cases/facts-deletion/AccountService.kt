// facts: deletion
package shop

class AccountService(private val noteRepository: NoteRepository, private val cache: Cache) {
  fun deleteAccount(user: User, password: String) { // fact: deletion account
    noteRepository.deleteAllByUserId(user.id) // fact: deletion note
    Users.deleteWhere { Users.id eq user.id } // fact: deletion Users
    cache.delete(user.id) // ok: a cache
  }
}
