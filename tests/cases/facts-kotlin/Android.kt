// facts: cipher hash deletion
import androidx.room.Dao
import androidx.room.Delete
import androidx.room.Entity
import androidx.room.ForeignKey
import androidx.room.Query
import androidx.security.crypto.EncryptedSharedPreferences
import java.security.MessageDigest

val prefs = EncryptedSharedPreferences.create(context, "prefs", key, a, b) // fact: cipher aes-256-gcm
val plain = context.getSharedPreferences("prefs", 0) // ok: not encrypted

fun checksum(file: ByteArray): ByteArray = MessageDigest.getInstance("SHA-256").digest(file) // fact: hash sha256 purpose=checksum

@Entity(foreignKeys = [ForeignKey(entity = User::class, parentColumns = ["id"], childColumns = ["userId"], onDelete = ForeignKey.CASCADE)]) // fact: deletion Note action=cascade
data class Note(val id: Long, val userId: Long)

@Dao
interface NoteDao {
    @Delete // fact: deletion NoteDao
    fun drop(note: Note)

    @Query("SELECT * FROM note") // ok: a query
    fun all(): List<Note>
}
