// facts: data_flow
import com.google.firebase.analytics.FirebaseAnalytics
import com.google.firebase.analytics.logEvent
import com.mixpanel.android.mpmetrics.MixpanelAPI
import org.json.JSONObject

fun joined(stats: MixpanelAPI, user: User) {
    val traits = mapOf("email" to user.email)
    stats.trackMap("joined", traits) // fact: data_flow mixpanel category=email
}

fun filled(stats: MixpanelAPI, user: User) {
    val traits = JSONObject()
    val own = JSONObject()
    traits.put("phone", user.phone)
    own.put("email", user.email)
    keep(own)
    stats.track("filled", traits) // fact: data_flow mixpanel category=phone
}

fun applied(stats: MixpanelAPI, user: User) {
    stats.track("applied", JSONObject().apply { put("email", user.email) }) // fact: data_flow mixpanel category=email
}

fun behind(analytics: FirebaseAnalytics, user: User) {
    analytics.logEvent("behind") { // fact: data_flow firebase-analytics category=email
        param("email", user.email)
    }
}

fun called(stats: MixpanelAPI, user: User) {
    stats.track("called", JSONObject().also { keep(user.email) }) // ok: kept, not put in
}
