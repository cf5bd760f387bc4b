// facts: data_flow
import { count } from "#lib/counted";
import { count as keep } from "#lib/kept";
import { count as tide } from "#tides";

export const moor = (guest: Guest) => count("moored", { email: guest.email }); // fact: data_flow mixpanel category=email
export const wait = (guest: Guest) => tide("waits", { phone: guest.phone }); // fact: data_flow mixpanel category=phone
export const note = (guest: Guest) => keep("noted", { email: guest.email }); // ok: stays here
