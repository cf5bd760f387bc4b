// facts: data_flow
import com.mixpanel.android.mpmetrics.MixpanelAPI

fun told(stats: MixpanelAPI, user: User) {
    stats.identify(user.email.lowercase()) // fact: data_flow mixpanel category=email
    stats.identify(user.phone ?: "") // fact: data_flow mixpanel category=phone
    stats.identify(user.page.lowercase()) // ok
}
