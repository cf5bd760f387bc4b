// facts: hash
package a
import java.security.MessageDigest
object Digester {
  fun make(value: String) = MessageDigest.getInstance("SHA-256").digest(value.toByteArray()) // fact: hash sha256 purpose=password
}
class Hasher {
  fun one(value: String): ByteArray { val md = MessageDigest.getInstance("MD5"); return md.digest(value.toByteArray()) } // fact: hash md5 purpose=password
}
