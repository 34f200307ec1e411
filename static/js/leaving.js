// Leaving a shared computer: signing out sends unsent words and receipts first, and a page that nobody touches locks.
import { headers, sendAll, unsent } from "./outbox.js";
import { sendAll as sendFiles, unsent as unsentFiles } from "./receipts/sending.js";

const CHECK_EVERY = 5000;
const TOUCHED = "hls-touched";

let beforeLeaving = async () => {};

// The page that people write on finishes what it has in hand first.
export function finishFirst(work) {
  beforeLeaving = work;
}

function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// Sends what it can, and says how much could not be sent.
async function finish() {
  await Promise.race([beforeLeaving(), later(3000)]);
  const sending = Promise.all([sendAll(), sendFiles()]).catch(() => null);
  await Promise.race([sending, later(6000)]);
  return (await unsent()).length + (await unsentFiles()).length;
}

function ask(form, count) {
  const panel = document.createElement("div");
  panel.className = "govuk-error-summary hls-leaving";
  panel.setAttribute("role", "alertdialog");
  panel.setAttribute("aria-labelledby", "leaving-heading");
  panel.tabIndex = -1;
  const heading = document.createElement("h2");
  heading.className = "govuk-error-summary__title";
  heading.id = "leaving-heading";
  heading.textContent = "Not everything could be sent";
  const text = document.createElement("p");
  text.className = "govuk-body";
  const what = count === 1 ? "One text or receipt is" : `${count} texts or receipts are`;
  text.textContent = `${what} kept on this device, for ${document.body.dataset.name} alone, and sent when you sign in here again.`;
  const buttons = document.createElement("div");
  buttons.className = "govuk-button-group";
  buttons.append(
    button("Stay signed in", "govuk-button", () => panel.remove()),
    button("Sign out and keep them here", "govuk-button govuk-button--secondary", () => form.submit()),
  );
  panel.append(heading, text, buttons);
  document.getElementById("main-content").prepend(panel);
  panel.focus();
}

function button(text, look, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function watchSignOut(form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const count = await finish().catch(() => 0);
    if (count === 0) form.submit();
    else ask(form, count);
  });
}

// All tabs of a person are touched together.
function touch() {
  localStorage.setItem(TOUCHED, String(Date.now()));
}

async function lock() {
  document.body.classList.add("hls-locked");
  await finish().catch(() => 0);
  const form = document.createElement("form");
  form.method = "post";
  form.action = document.body.dataset.lock;
  for (const [name, value] of [
    ["csrfmiddlewaretoken", headers()["X-CSRFToken"]],
    ["page", location.pathname],
  ]) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  if (navigator.onLine) form.submit();
  else window.addEventListener("online", () => form.submit(), { once: true });
}

function watchIdleness(minutes) {
  touch();
  for (const kind of ["pointerdown", "keydown", "input", "scroll"]) {
    document.addEventListener(kind, touch, { passive: true, capture: true });
  }
  const timer = setInterval(() => {
    const idle = Date.now() - Number(localStorage.getItem(TOUCHED) ?? 0);
    if (idle < minutes * 60000) return;
    clearInterval(timer);
    lock();
  }, Math.min(CHECK_EVERY, minutes * 15000));
}

if (document.body.dataset.person) {
  const form = document.querySelector("[data-sign-out]");
  if (form) watchSignOut(form);
  watchIdleness(Number(document.body.dataset.idleMinutes));
  window.addEventListener("online", () => sendAll().catch(() => {}));
}
