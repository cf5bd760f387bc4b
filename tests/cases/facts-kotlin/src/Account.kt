// facts: hash cookie transport
import io.ktor.server.sessions.*
import org.mindrot.jbcrypt.BCrypt

fun hashPassword(password: String) = BCrypt.hashpw(password, BCrypt.gensalt(12)) // fact: hash bcrypt purpose=password

fun Application.module() {
  install(Sessions) {
    cookie<UserSession>("SHOP_SESSION") { cookie.httpOnly = true } // fact: cookie SHOP_SESSION purpose=session
  }
}

fun client() = OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build() // fact: transport tls_verification_off
fun other() = OkHttpClient.Builder().hostnameVerifier { host, _ -> host == expected }.build()
