// facts: data_flow
package shop.stats;

import io.sentry.Sentry;

public final class Tally {
    public static void record(String person, String name) {
        Sentry.captureMessage(name + person); // ok: nothing of a person stands here
    }
}
