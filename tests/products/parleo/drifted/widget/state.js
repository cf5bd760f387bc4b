const KEY = "parleo-conversation";
const read = () => JSON.parse(localStorage.getItem(KEY) ?? "{}");
const write = (values) => localStorage.setItem(KEY, JSON.stringify({ ...read(), ...values })); // ok: the state of the conversation (002:35)

/** What survives a reload of the shop's page. */
export const state = {
  get conversation() { return read().conversation; },
  set conversation(value) { write({ conversation: value }); },
  get lines() { return read().lines ?? []; },
  set lines(value) { write({ lines: value }); },
};
