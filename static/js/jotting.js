// What is being jotted down is kept on this device until it is written down, and comes back to its form.
import { all, forget, keep, person } from "./device.js";

const KEY = "jotting";

async function kept() {
  return (await all()).filter((words) => words.key === KEY);
}

// A page that says it is written down lets go of what was sent.
async function letGo() {
  if (!document.querySelector(".moj-alert--success")) return;
  for (const words of await kept()) if (words.sent) await forget(words);
}

async function bringBack(form) {
  for (const { field, value } of await kept()) {
    const input = form.elements[field];
    if (input && !input.value) input.value = value;
  }
}

function watch(form) {
  const words = form.elements.words;
  const note = (sent) => keep({ key: KEY, field: "words", value: words.value, sent }).catch(() => {});
  words.addEventListener("input", () => note(false));
  form.addEventListener("submit", () => note(true));
}

async function start() {
  await letGo();
  for (const form of document.querySelectorAll(".hls-jot")) {
    watch(form);
    await bringBack(form);
  }
}

if (person) start().catch(() => {});
