localStorage.setItem("analytics_opt_out", "1"); // ok: says that nothing is counted
localStorage.setItem("umami.disabled", "1"); // ok
localStorage.setItem("trackingDisabled", "1"); // ok
localStorage.setItem("APP_PLAUSIBLE_URL", where); // ok: a setting
localStorage.setItem("analytics_visitor_id", crypto.randomUUID()); // expect: PL3003
