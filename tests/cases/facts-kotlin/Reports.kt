// facts: data_flow
import io.sentry.Sentry
import io.sentry.protocol.User

fun signedIn(account: Account) {
    Sentry.setUser(User().apply { email = account.email; id = account.id }) // fact: data_flow sentry category=email
    val shown = Card().apply { title = account.email } // ok: a part of the screen
    Sentry.setTag("screen", "start") // ok: no data
}
