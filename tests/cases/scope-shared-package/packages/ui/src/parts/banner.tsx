import { GoogleAnalytics } from "@next/third-parties/google";
export const Banner = () => <GoogleAnalytics gaId="G-2" />; // ok: the shop window alone uses it
