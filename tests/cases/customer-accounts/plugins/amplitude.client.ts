import * as amplitude from "@amplitude/analytics-browser";
amplitude.init("1"); // expect: PL1001
