export const count = (what: string, more: object) => remember(what, more);
