import ReactGA from "react-ga4";

ReactGA.initialize("G-1234567"); // expect: PL3002 it sets a cookie by which people are followed
