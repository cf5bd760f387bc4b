// facts: data_flow
import { count } from "@/lib/count.ts";

export const moor = (guest: Guest) => count("moored", { email: guest.email }); // fact: data_flow mixpanel category=email
