import mixpanel from "npm:mixpanel-browser@2";

export const count = (what: string, more: object) => mixpanel.track(what, more);
