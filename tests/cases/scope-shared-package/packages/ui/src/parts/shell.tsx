import { GoogleAnalytics } from "@next/third-parties/google";
export const Shell = ({ children }) => (
  <main>{children}<GoogleAnalytics gaId="G-1" /></main> // expect: PL1003
);
