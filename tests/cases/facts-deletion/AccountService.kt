// facts: deletion
package shop

import androidx.room.Dao
import androidx.room.Delete
import androidx.room.Insert
import androidx.room.Query

class AccountService(private val noteRepository: NoteRepository, private val cache: Cache) {
  fun deleteAccount(user: User, password: String) { // fact: deletion account
    noteRepository.deleteAllByUserId(user.id) // fact: deletion note
    Users.deleteWhere { Users.id eq user.id } // fact: deletion Users
    cache.delete(user.id) // ok: a cache
  }
}

@Dao
interface NoteDao {
  @Delete // fact: deletion NoteDao
  suspend fun drop(note: Note)

  @Query("DELETE FROM sessions WHERE userId = :id") // fact: deletion sessions
  suspend fun wipe(id: Long)

  @Insert // ok: adds
  suspend fun add(note: Note)
}

fun close(id: Int) {
  UserEntity.findById(id)?.delete() // fact: deletion User
}
