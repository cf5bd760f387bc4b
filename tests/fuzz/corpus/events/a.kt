import java.security.MessageDigest
fun f(password: String) = MessageDigest.getInstance("SHA-1").digest("$password x".toByteArray())
