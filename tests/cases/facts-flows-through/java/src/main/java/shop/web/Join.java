// facts: data_flow
package shop.web;

import shop.stats.Stats;

public class Join {
    public void run(User user, String page) {
        Stats.record(user.getEmail(), "joined"); // fact: data_flow sentry category=email
        Stats.record(page, "seen"); // ok
    }
}
