// Cookies that the catalogue knows by name. facts: cookie
import Cookies from "js-cookie";

Cookies.get("_fbp"); // fact: cookie _fbp purpose=advertising vendor=meta-pixel
Cookies.get("ajs_anonymous_id"); // fact: cookie ajs_anonymous_id purpose=analytics
Cookies.get("__stripe_mid"); // fact: cookie __stripe_mid purpose=session vendor=stripe
Cookies.set("player", "wide"); // fact: cookie player
