// What is being jotted down is kept on this device until it is written down, and comes back to its form.
import { all, forget, keep, person } from "./device.js";

const KEY = "jotting";
const WRITTEN_DOWN = "jotted=";

async function kept() {
  return (await all()).filter((words) => words.key === KEY);
}

// The server names the form whose words it wrote down, so that any later page can let go of them.
async function letGo() {
  const written = document.cookie.split("; ").find((each) => each.startsWith(WRITTEN_DOWN));
  if (!written) return;
  const form = written.slice(WRITTEN_DOWN.length);
  for (const words of await kept()) if (words.forms?.includes(form)) await forget(words);
}

async function bringBack(form) {
  for (const words of await kept()) {
    const input = form.elements[words.field];
    if (!input || input.value) continue;
    input.value = words.value;
    await keep({ ...words, forms: [...(words.forms ?? []), form.elements.key.value] });
  }
}

function watch(form) {
  const { words, key } = form.elements;
  words.addEventListener("input", () => {
    keep({ key: KEY, field: "words", value: words.value, forms: [key.value] }).catch(() => {});
  });
}

async function start() {
  await letGo();
  for (const form of document.querySelectorAll(".hls-jot")) {
    watch(form);
    await bringBack(form);
  }
}

if (person) start().catch(() => {});
