"use client";
import Script from "next/script";

export const Pixel = () => <Script src="https://connect.facebook.net/en_US/fbevents.js" strategy="afterInteractive" />; // expect: PL1001 PL3002 PL6003 (004:17)
