import { state } from "./state.js";

const script = document.currentScript;
const host = script.dataset.host ?? "https://parleo.example";

/** Sends what the visitor wrote and shows the answer. */
export async function say(bot, text) {
  const response = await fetch(`${host}/api/widget/${bot}/messages`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ conversation: state.conversation, text }),
  });
  const { conversation, answer } = await response.json();
  state.conversation = conversation;
  state.lines = [...state.lines, text, answer];
  return answer;
}

export const icon = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="8"/></svg>'; // ok: a name space (002:26)
