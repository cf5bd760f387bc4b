import com.mixpanel.android.mpmetrics.MixpanelAPI

fun opened(settings: Settings, mixpanel: MixpanelAPI) {
    if (settings.analyticsConsent) {
        mixpanel.track("opened") // fact: processor mixpanel consent_checked=true
    }
}
