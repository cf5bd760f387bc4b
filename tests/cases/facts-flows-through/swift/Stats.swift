// facts: data_flow
import Mixpanel

final class Stats {
    static func record(_ event: String, _ properties: Properties) {
        Mixpanel.mainInstance().track(event: event, properties: properties) // ok: nothing of a person stands here
    }
}
