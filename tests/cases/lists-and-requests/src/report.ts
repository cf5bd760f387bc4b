const reporting = { tracker: { url: "https://sentry.io/api/0/store" } }; // expect: PL1001

export const report = (fault: Error) => fetch(reporting.tracker.url, { method: "POST", body: fault.message });
