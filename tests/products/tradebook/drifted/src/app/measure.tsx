import Script from "next/script";

export const Analytics = () => <Script src="https://www.googletagmanager.com/gtag/js?id=G-TRADE01" />; // expect: PL3002 (004:41)
