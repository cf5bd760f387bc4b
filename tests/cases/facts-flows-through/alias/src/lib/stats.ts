// facts: data_flow
import mixpanel from "mixpanel-browser";

export const count = (name: string, props: object) => mixpanel.track(name, props); // ok: nothing of a person stands here
