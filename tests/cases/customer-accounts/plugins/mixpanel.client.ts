import mixpanel from "mixpanel-browser";
mixpanel.init("1"); // expect: PL1001
