import ReactGA from "react-ga4";

ReactGA.initialize("G-1234567"); // ok: told by the policy
