import jar from "js-cookie";

const { set: keep } = jar;

/** Recognises the visitor in other shops. */
export const remember = (id) => keep("parleo_id", id, { expires: 365, domain: ".parleo.example" }); // drift PL3001 (002:35)
