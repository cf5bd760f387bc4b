// facts: data_flow
package shop

import com.amplitude.android.Amplitude

class Stats(private val amplitude: Amplitude) {
    fun record(event: String, properties: Map<String, Any>) {
        amplitude.track(event, properties) // ok: nothing of a person stands here
    }
}
