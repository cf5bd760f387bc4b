import * as Sentry from "@sentry/browser";
import Plausible from "plausible-tracker";

Sentry.init({ dsn: "https://k@o1.ingest.sentry.io/2" });
Plausible({ domain: "shop.example" }).trackPageview();
