import Plausible from "plausible-tracker";

export const counter = Plausible({ domain: "diary.example", apiHost: "https://count.diary.example" }); // ok: counts without cookies, and the policy tells of it
counter.trackPageview();
