// The form of a purchase: what is typed is on this device at once, and soon among the unfinished.
import { isTypedIn } from "./already.js";
import { all, forget, keep, person } from "./device.js";
import { notSaved, saved, saving } from "./debrief/state.js";
import { finishFirst } from "./leaving.js";
import { AWAY, REFUSED, SAVED, SIGNED_OUT, send } from "./outbox.js";

const PAUSE = 1200;
const TRY_AGAIN = 5000;
const PLACE = "purchase";
const NO_CONNECTION = "Not saved yet: no connection. Kept on this device";
const SIGNED_OUT_WORDS = "You were signed out. Your words are kept on this device: sign in again";

const form = document.querySelector(".hls-record");
const save = form.dataset.save;
const timers = new Map();
const dirty = new Set();
let work = Promise.resolve();

const key = () => form.elements.key.value;
const isTyped = (input) => input.name && !["hidden", "submit", "file"].includes(input.type);

function valueOf(name) {
  const input = form.elements[name];
  return input.type === "checkbox" ? (input.checked ? "on" : "") : input.value;
}

function fill(name, value) {
  const input = form.elements[name];
  if (!input) return false;
  if (input.type === "checkbox") input.checked = Boolean(value);
  else input.value = value;
  const folded = (input instanceof RadioNodeList ? input[0] : input).closest("details");
  if (folded) folded.open = true;
  return true;
}

function wordsOf(name) {
  return { save, page: location.pathname, place: PLACE, key: key(), field: name, value: valueOf(name) };
}

// On this device at once; on the server after a pause.
function typed(input, pause = PAUSE) {
  if (!isTyped(input)) return;
  dirty.add(input.name);
  keep(wordsOf(input.name)).catch(() => {});
  wait(input.name, pause);
}

function wait(name, pause) {
  clearTimeout(timers.get(name));
  timers.set(name, setTimeout(() => later(name), pause));
}

function later(name) {
  clearTimeout(timers.get(name));
  timers.delete(name);
  work = work.then(() => sendField(name)).catch(() => {});
  return work;
}

async function sendField(name) {
  if (!dirty.has(name)) return;
  const words = wordsOf(name);
  saving();
  const answer = await send(words);
  if (answer.outcome === SAVED) {
    if (valueOf(name) === words.value) dirty.delete(name);
    await forget(words).catch(() => {});
    saved(answer.saved, PLACE);
    // Whoever comes back to this page, or loads it again, goes on with the same purchase.
    if (answer.url) history.replaceState(null, "", answer.url);
    for (const other of dirty) if (!timers.has(other)) later(other);
  } else if (answer.outcome === REFUSED) {
    notSaved(`Not saved: ${answer.problem}`, PLACE);
  } else {
    notSaved(answer.outcome === SIGNED_OUT ? SIGNED_OUT_WORDS : NO_CONNECTION, PLACE);
    if (answer.outcome === AWAY) wait(name, TRY_AGAIN);
  }
}

// What this device still has of a purchase that was begun on it and never saved.
async function bringBack() {
  let begun = "";
  for (const words of (await all()).filter((each) => each.place === PLACE)) {
    if (words.key === key()) {
      if (fill(words.field, words.value)) typed(form.elements[words.field][0] ?? form.elements[words.field], 0);
      continue;
    }
    const answer = await send(words);
    if (answer.outcome !== SAVED) continue;
    await forget(words);
    if (words.save === save) begun = answer.url;
  }
  if (begun && dirty.size === 0 && !location.search.includes("draft=")) location.replace(begun);
}

for (const input of form.elements) if (isTyped(input) && isTypedIn(input)) typed(input, 0);
form.addEventListener("input", (event) => typed(event.target));
form.addEventListener("change", (event) => typed(event.target, 0));
form.addEventListener("submit", (event) => {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  if (navigator.onLine) return;
  event.preventDefault();
  notSaved(`${NO_CONNECTION}: press again when there is one`, PLACE);
  for (const name of dirty) wait(name, TRY_AGAIN);
});
window.addEventListener("online", () => {
  for (const name of dirty) later(name);
});

finishFirst(async () => {
  for (const name of [...timers.keys()]) later(name);
  await work;
});
if (person) bringBack().catch(() => {});
