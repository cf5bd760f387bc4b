import jar from "js-cookie";

const { set: keep } = jar;

/** Recognises the visitor in other shops. */
export const remember = (id) => keep("visitor_id", id, { expires: 365, domain: ".parleo.example" }); // expect: PL3001 (002:35)
