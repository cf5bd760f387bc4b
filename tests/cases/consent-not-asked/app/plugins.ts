import { createApp } from "vue";
import VueGtag from "vue-gtag-next";
import { createI18n } from "./i18n";

const app = createApp({});
app.use(createI18n()); // ok: no service
app.use(VueGtag, { property: { id: "G-1" } }); // expect: PL3006
