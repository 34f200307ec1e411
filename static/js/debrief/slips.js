// A slip is a form that people write in. Each of its fields is saved by itself, on its own version.
import { isTypedIn } from "../already.js";
import { forget, keep } from "../device.js";
import { AWAY, CLASH, REFUSED, SAVED, SIGNED_OUT, send } from "../outbox.js";
import { notSaved, saved, saving, settled } from "./state.js";

const PAUSE = 1200;
const TRY_AGAIN = 5000;

const NO_CONNECTION = "Not saved yet: no connection. Kept on this device";
const SIGNED_OUT_WORDS = "You were signed out. Your words are kept on this device: sign in again";

const slips = new WeakMap();

class Slip {
  constructor(form, save) {
    this.form = form;
    this.save = save;
    this.timers = new Map();
    this.dirty = new Set();
    this.sent = null;
    this.work = Promise.resolve();
    form.addEventListener("input", (event) => this.typed(event.target));
    form.addEventListener("change", (event) => this.typed(event.target, 0));
    for (const input of form.querySelectorAll("[data-field]")) if (isTypedIn(input)) this.typed(input, 0);
  }

  get key() {
    const input = this.form.elements.key;
    if (!input) this.form.dataset.key ||= crypto.randomUUID();
    return input ? input.value : this.form.dataset.key;
  }

  set key(key) {
    if (this.form.elements.key) this.form.elements.key.value = key;
    else this.form.dataset.key = key;
  }

  get place() {
    return this.form.dataset.place;
  }

  inputs(field) {
    return [...this.form.querySelectorAll(`[data-field="${field}"]`)];
  }

  value(field) {
    const inputs = this.inputs(field);
    if (inputs[0].type === "radio") return inputs.find((input) => input.checked)?.value ?? "";
    return inputs[0].value;
  }

  fill(field, value) {
    for (const input of this.inputs(field)) {
      if (input.type === "radio") input.checked = input.value === value;
      else input.value = value;
    }
  }

  // Words that found no place elsewhere, below what is written here.
  add(field, value) {
    const input = this.inputs(field)[0];
    this.fill(field, [input.value, value].filter(Boolean).join("\n\n"));
    this.typed(input, 0);
    input.focus();
    return keep(this.words(field));
  }

  version(field) {
    return this.inputs(field)[0].dataset.version;
  }

  standsAt(field, version) {
    for (const input of this.inputs(field)) input.dataset.version = version;
    const versions = this.form.elements.versions;
    if (!versions) return;
    const known = versions.value ? JSON.parse(versions.value) : {};
    versions.value = JSON.stringify({ ...known, [field]: version });
  }

  words(field) {
    const { kind, case: about, entry } = this.form.dataset;
    return {
      save: this.save,
      page: location.pathname,
      place: this.place,
      kind,
      case: about,
      entry,
      key: this.key,
      field,
      value: this.value(field),
      base: this.version(field),
    };
  }

  // On this device at once; on the server after a pause.
  typed(input, pause = PAUSE) {
    const field = input.dataset.field;
    if (!field) return;
    this.dirty.add(field);
    keep(this.words(field)).catch(() => {});
    clearTimeout(this.timers.get(field));
    if (this.sent) return; // until it is known what became of what is on its way
    this.timers.set(field, setTimeout(() => this.later(field), pause));
  }

  later(field) {
    clearTimeout(this.timers.get(field));
    this.timers.delete(field);
    this.work = this.work.then(() => this.sendField(field)).catch(() => {});
    return this.work;
  }

  // One after the other: the first words make the entry that the others belong to.
  async sendField(field) {
    if (!this.dirty.has(field)) return;
    const words = this.words(field);
    if (this.form.querySelector(".hls-clash")) return;
    saving();
    const answer = await send(words);
    if (answer.outcome === SAVED) {
      this.standsAt(field, answer.version);
      if (this.form.dataset.entry) this.form.dataset.entry = String(answer.entry);
      if (this.value(field) === words.value) this.dirty.delete(field);
      await forget(words).catch(() => {});
      saved(answer.saved, this.place);
      this.retryOthers();
    } else if (answer.outcome === CLASH) {
      this.showBoth(field, answer);
    } else if (answer.outcome === REFUSED) {
      notSaved(`Not saved: ${answer.problem}`, this.place);
    } else {
      notSaved(answer.outcome === SIGNED_OUT ? SIGNED_OUT_WORDS : NO_CONNECTION, this.place);
      if (answer.outcome === SIGNED_OUT) offerSignIn();
      if (answer.outcome === AWAY) this.timers.set(field, setTimeout(() => this.later(field), TRY_AGAIN));
    }
  }

  retryOthers() {
    for (const field of this.dirty) if (!this.timers.has(field)) this.later(field);
  }

  // Everything that was typed here is saved, or could not be.
  async settle() {
    for (const field of [...this.timers.keys()]) this.later(field);
    await this.work;
    return this.dirty.size === 0;
  }

  // Words of this place that are still on the device come back to it.
  bringBack(words) {
    const input = this.inputs(words.field)[0];
    if (!input) return false;
    this.key = words.key;
    if (words.entry && this.form.dataset.entry) this.form.dataset.entry = words.entry;
    this.fill(words.field, words.value);
    this.standsAt(words.field, words.base);
    const folded = input.closest("details");
    if (folded) folded.open = true;
    this.dirty.add(words.field);
    this.later(words.field);
    return true;
  }

  showBoth(field, answer) {
    notSaved("Somebody else changed this too. Both texts are shown", this.place);
    const panel = document.createElement("div");
    panel.className = "govuk-inset-text hls-clash";
    panel.setAttribute("role", "group");
    panel.setAttribute("aria-label", "Two people wrote here");
    panel.tabIndex = -1;
    const text = document.createElement("p");
    text.className = "govuk-body";
    text.textContent = "Somebody else changed this while you were writing. It now says:";
    const theirs = document.createElement("blockquote");
    theirs.className = "hls-said";
    theirs.textContent = answer.theirs;
    const mine = document.createElement("p");
    mine.className = "govuk-body";
    mine.textContent = "Yours is in the box. Nothing is lost: choose.";
    const choices = document.createElement("div");
    choices.className = "govuk-button-group";
    const choose = (words, value) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "govuk-button govuk-button--secondary";
      button.textContent = words;
      button.addEventListener("click", () => {
        panel.remove();
        this.standsAt(field, answer.version);
        this.fill(field, value());
        const input = this.inputs(field)[0];
        input.focus();
        this.typed(input, 0);
      });
      choices.append(button);
    };
    const yours = this.value(field);
    choose("Save mine instead", () => this.value(field));
    choose("Keep theirs", () => answer.theirs);
    if (this.inputs(field)[0].tagName === "TEXTAREA") {
      choose("Keep both", () => `${answer.theirs}\n\n${this.value(field) || yours}`);
    }
    panel.append(text, theirs, mine, choices);
    this.inputs(field)[0].closest(".govuk-form-group").append(panel);
    panel.focus();
  }

  // The form is on its way as a whole; with `isSorted`, its words become something else.
  goesOut(isSorted) {
    const fields = new Set([...this.form.querySelectorAll("[data-field]")].map((input) => input.dataset.field));
    this.sent = [...fields].map((field) => this.words(field));
    this.isSorted = isSorted;
  }

  get typedSince() {
    return (this.sent ?? []).filter((words) => words.value !== this.value(words.field)).map(({ field }) => this.words(field));
  }

  // It did not arrive: its fields go by themselves, as before.
  comesBack() {
    this.sent = null;
    for (const field of this.dirty) this.later(field);
  }

  // The form was saved: what was sent waits on the device no more. What was typed since does, and
  // by another name where what was sent is not the same entry any more.
  async done() {
    for (const timer of this.timers.values()) clearTimeout(timer);
    const [sent, since] = [this.sent, this.typedSince];
    this.sent = null;
    this.dirty = new Set(since.map(({ field }) => field));
    for (const words of sent) await forget(words).catch(() => {});
    if (this.form.isConnected) {
      for (const { field } of since) this.later(field);
    } else if (this.isSorted) {
      for (const words of since) {
        await keep({ ...words, key: crypto.randomUUID() });
        await forget(words);
      }
    }
    settled(this.place);
  }
}

function offerSignIn() {
  const kept = document.getElementById("kept-on-device");
  if (kept.querySelector(".hls-sign-in")) return;
  const notice = document.createElement("p");
  notice.className = "govuk-body hls-sign-in";
  const link = document.createElement("a");
  link.className = "govuk-link";
  link.href = `/accounts/login/?next=${encodeURIComponent(location.pathname)}`;
  link.textContent = "Sign in again";
  notice.append("You were signed out. Your words are kept on this device. ", link);
  kept.append(notice);
  kept.hidden = false;
  kept.scrollIntoView({ block: "nearest" });
}

export function slipsIn(scope) {
  const forms = scope.matches?.(".hls-slip") ? [scope] : [...scope.querySelectorAll(".hls-slip")];
  return forms.map((form) => slips.get(form)).filter(Boolean);
}

export function bind(scope, save) {
  const forms = scope.matches?.(".hls-slip") ? [scope] : [...scope.querySelectorAll(".hls-slip")];
  for (const form of forms) if (!slips.has(form)) slips.set(form, new Slip(form, save));
}

export function slipOf(form) {
  return slips.get(form);
}
