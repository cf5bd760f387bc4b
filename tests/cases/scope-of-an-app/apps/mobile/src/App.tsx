import * as Sentry from "@sentry/react-native";
Sentry.init({ dsn: "https://k@o1.ingest.sentry.io/1", sendDefaultPii: true }); // expect: PL6001
