// facts: processor
export const disputes = "https://ec.europa.eu/consumers/odr"; // ok: a page for people
