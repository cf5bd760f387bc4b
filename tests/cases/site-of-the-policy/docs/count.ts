import mixpanel from "mixpanel-browser";

mixpanel.init("key"); // ok: documentation that shows no policy
