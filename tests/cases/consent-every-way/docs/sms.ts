import mixpanel from "mixpanel";
mixpanel.init("x"); // ok: documentation
