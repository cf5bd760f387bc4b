import mixpanel from "mixpanel-browser";

export const count = (what: string, more: object) => mixpanel.track(what, more);
