// facts: cookie hash auth
import at.favre.lib.crypto.bcrypt.BCrypt
import io.ktor.server.auth.*
import io.ktor.server.sessions.*

fun Application.module() {
    install(Sessions) {
        cookie<UserSession>("shop_session") { cookie.httpOnly = true } // fact: cookie shop_session purpose=session
    }
    call.response.cookies.append("theme", "dark", maxAge = 3600L, httpOnly = true) // fact: cookie theme purpose=preference max_age_seconds=3600 http_only=true
    call.response.headers.append("X-Total", "1") // ok: another header
}

fun hashPassword(password: String) = BCrypt.withDefaults().hashToString(12, password.toCharArray()) // fact: hash bcrypt purpose=password
