// facts: processor weak
import { Client } from "@googlemaps/google-maps-services-js"; // fact: processor google-maps
export const key = process.env.GOOGLE_API_KEY; // ok: of the maps
export const find = (q: string) => new Client({}).geocode({ params: { address: q, key } }); // fact: processor google-maps
