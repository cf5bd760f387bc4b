package post
import io.sentry.Sentry
import io.sentry.protocol.User
fun signedIn(m: Member) {
    Sentry.setUser(User().apply { email = m.email; id = m.id }) // expect: PL6001
}
