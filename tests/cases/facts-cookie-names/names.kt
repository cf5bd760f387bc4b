// facts: cookie
import jakarta.servlet.http.Cookie

fun keep(response: HttpServletResponse, token: String, name: String = "barn_stay") {
    response.addCookie(Cookie(name, token)) // fact: cookie barn_stay
}

fun given(response: HttpServletResponse, token: String, label: String) {
    response.addCookie(Cookie(label, token)) // fact: cookie label unresolved=true
}
