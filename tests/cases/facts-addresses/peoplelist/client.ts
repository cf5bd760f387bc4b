// facts: processor
export const regions = {
  us: "https://api.peoplelist.io/1.0", // fact: processor peoplelist.io
  docs: "https://peoplelist.io/handbook", // ok: a page
  other: "https://api.somebody-else.net/1.0", // ok: the file is named after another
};
