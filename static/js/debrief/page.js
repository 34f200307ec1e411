// The debrief's page: saves as people type, keeps what cannot be saved, shows what colleagues write.
import { forget } from "../device.js";
import { tellOfBoxes } from "../focus.js";
import { finishFirst } from "../leaving.js";
import { CLASH, REFUSED, sendAll, unsent } from "../outbox.js";
import { News } from "./news.js";
import { bind, slipOf, slipsIn } from "./slips.js";

const root = document.getElementById("debrief");
const news = new News(root);

let whatWasSent = Promise.resolve();

bind(document, root.dataset.save);
document.body.addEventListener("htmx:load", async (event) => {
  bind(event.target, root.dataset.save);
  await null; // its form is told that it was saved once all of this has run
  await whatWasSent;
  await bringBackTo(event.target);
});

// What is typed into a new part before htmx tells of it counts as well.
document.addEventListener(
  "input",
  (event) => {
    const form = event.target.closest(".hls-slip");
    if (form) bind(form, root.dataset.save);
  },
  true,
);

// A part is drawn anew only when all that is typed in it is saved.
document.body.addEventListener("htmx:confirm", async (event) => {
  // Without a connection nothing is looked up beside what is typed.
  if (!navigator.onLine && !event.detail.elt.matches("form")) {
    event.preventDefault();
    return;
  }
  const target = event.detail.target ?? event.detail.elt;
  const touched = [...new Set([...slipsIn(target), ...slipsIn(event.detail.elt)])];
  if (touched.length === 0) return;
  event.preventDefault();
  await Promise.all(touched.map((slip) => slip.settle()));
  event.detail.issueRequest(true);
});

document.body.addEventListener("htmx:beforeRequest", (event) => {
  slipOf(event.detail.elt)?.goesOut(Boolean(event.detail.requestConfig.parameters.into));
});

// Told at what is still on the page, where the form that was sent is not.
document.body.addEventListener("htmx:afterRequest", (event) => {
  const slip = slipOf(event.detail.requestConfig.elt);
  if (!slip) return;
  if (!event.detail.successful) {
    slip.comesBack();
    return;
  }
  whatWasSent = slip.done().catch(() => {});
  whatWasSent.then(() => news.look());
});

tellOfBoxes((box) => slipOf(box.form)?.typedSince.length > 0);

finishFirst(async () => {
  await Promise.all(slipsIn(document).map((slip) => slip.settle()));
});

window.addEventListener("online", () => {
  for (const slip of slipsIn(document)) slip.retryOthers();
});

async function bringBackTo(scope) {
  const kept = (await unsent()).filter((words) => words.page === location.pathname);
  const here = new Map(slipsIn(scope).map((slip) => [slip.place, slip]));
  const taken = new Map();
  const rest = [];
  for (const words of kept) {
    const slip = here.get(words.place);
    const fits = slip && [undefined, words.key].includes(taken.get(words.place));
    if (fits && slip.bringBack(words)) taken.set(words.place, words.key);
    else rest.push(words);
  }
  return rest;
}

// Words whose place is not on the page go where they belong; what clashes is shown, never dropped.
async function sendTheRest() {
  const rest = await bringBackTo(document);
  const left = await sendAll(rest);
  if (left.length === 0) return;
  const panel = document.getElementById("kept-on-device");
  const heading = document.createElement("h2");
  heading.className = "govuk-heading-s";
  heading.textContent = "Kept on this device";
  panel.append(heading);
  for (const words of left) {
    const each = document.createElement("div");
    const text = document.createElement("blockquote");
    text.className = "hls-said";
    text.textContent = words.value;
    const why = document.createElement("p");
    why.className = "govuk-body-s";
    why.textContent = words.answer.theirs
      ? `Somebody else changed this meanwhile. It now says: “${words.answer.theirs}”`
      : (words.answer.problem ?? "It will be sent when there is a connection.");
    each.append(text, why);
    if (mayMove(words)) each.append(mover(words, each));
    panel.append(each);
  }
  panel.hidden = false;
}

// How somebody is never moves to where the team reads it.
function mayMove(words) {
  return [CLASH, REFUSED].includes(words.answer.outcome) && words.kind !== "welfare";
}

function mover(words, panel) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = "Put it in the box on top";
  button.addEventListener("click", async () => {
    const box = slipsIn(document).find((slip) => slip.place === "line");
    await box.add("words", words.value);
    await forget(words);
    panel.remove();
  });
  return button;
}

sendTheRest().catch(() => {});
