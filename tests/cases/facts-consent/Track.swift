import Mixpanel

func opened(settings: Settings) {
    guard settings.analyticsConsent else { return }
    Mixpanel.mainInstance().track(event: "opened") // fact: processor mixpanel consent_checked=true
}

func other(settings: Settings) {
    guard settings.isOpen else { return }
    Mixpanel.mainInstance().track(event: "opened") // fact: processor mixpanel consent_checked=absent
}
