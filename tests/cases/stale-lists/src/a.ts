import mixpanel from "mixpanel-browser";

// ok: the list speaks of more than this repository, so what is missing here is a note
mixpanel.init("token");
