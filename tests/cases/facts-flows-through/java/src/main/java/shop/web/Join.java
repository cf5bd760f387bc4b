// facts: data_flow
package shop.web;

import shop.stats.Tally;

public class Join {
    public void run(User user, String page) {
        Tally.record(user.getEmail(), "joined"); // fact: data_flow sentry category=email
        Tally.record(page, "seen"); // ok
    }
}
