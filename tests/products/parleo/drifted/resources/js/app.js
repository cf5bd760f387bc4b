import * as amplitude from "@amplitude/analytics-browser"; // expect: PL1001 (002:35)
import Cookies from "js-cookie";

amplitude.init("8d1f", { defaultTracking: true }); // expect: PL3002 (002:35)
Cookies.set("theme", "dark", { expires: 365 }); // expect: PL3001 (002:35)
