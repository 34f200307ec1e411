// Choosing receipts: photos are made smaller, can be covered in part, and are kept until they are sent.
import { person } from "../device.js";
import { Covering, button, element } from "./covering.js";
import { all, forget, forgetAt, keep, keptAt } from "./kept.js";
import { photoIn } from "./photo.js";
import { AWAY, REFUSED, SIGNED_OUT, sendAll } from "./sending.js";

const LARGEST = 10 * 1024 * 1024;
const MOST_AT_ONCE = 10;
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
const ADDED = "hls-receipts-added";

class Chooser {
  constructor(box) {
    this.form = box.closest("form");
    this.ownForm = box === this.form;
    this.input = box.querySelector('input[type="file"]');
    this.place = this.ownForm ? box.dataset.receipts : this.placeOfForm();
    this.chosen = [];
    this.work = Promise.resolve();
    this.atWork = 0;
    this.list = element("ul", "govuk-list hls-receipts");
    this.state = element("p", "govuk-body");
    this.state.setAttribute("role", "status");
    this.input.closest(".govuk-form-group").after(this.list, this.state);
    this.input.addEventListener("change", () => {
      const files = [...this.input.files];
      this.do(() => this.choose(files));
    });
    this.form.addEventListener("submit", (event) => this.submit(event));
  }

  // One thing after the other, and nothing is sent before all of them are done: what was covered a
  // moment ago is covered in what is sent.
  do(task) {
    this.atWork += 1;
    this.work = this.work
      .then(task)
      .catch(() => {})
      .finally(() => {
        this.atWork -= 1;
      });
    return this.work;
  }

  // A form that records a purchase has a key of its own, which the purchase takes over.
  placeOfForm() {
    const key = this.form.elements.key?.value;
    return key ? `new:${key}` : null;
  }

  async choose(files) {
    this.state.textContent = "";
    for (const file of files) {
      if (this.chosen.length === MOST_AT_ONCE) {
        this.say(`Add at most ${MOST_AT_ONCE} at a time.`);
        break;
      }
      await this.take(file);
    }
    this.fillInput();
  }

  async take(file) {
    const photo = await photoIn(file);
    const item = { id: crypto.randomUUID(), at: Date.now(), name: file.name, photo, data: photo ? await photo.file() : file };
    if (photo) item.name = `${file.name.replace(/\.[^.]*$/, "")}.jpg`;
    if (item.data.size > LARGEST) {
      this.say(`“${file.name}” is larger than 10 MB.`);
      return;
    }
    this.add(item);
    await this.keep(item);
  }

  add(item) {
    item.row = this.drawRow(item);
    this.chosen.push(item);
    this.list.append(item.row);
  }

  keep({ id, at, name, data, send }) {
    if (!this.place) return Promise.resolve();
    return keep({ id, at, name, data, send, place: this.place }).catch(() => {});
  }

  drawRow(item) {
    const row = element("li", "hls-receipt");
    row.append(element("p", "govuk-body govuk-!-font-weight-bold", item.name));
    const buttons = element("div", "govuk-button-group");
    const below = [];
    if (item.photo) {
      item.photo.canvas.className = "hls-receipt__photo";
      item.photo.canvas.setAttribute("role", "img");
      item.photo.canvas.setAttribute("aria-label", `The photo ${item.name}`);
      const covering = new Covering(item.photo, item.name, () => this.do(() => this.covered(item)));
      const toggle = button("Cover a part", `of ${item.name}`, () => {
        const isOpen = covering.panel.hidden;
        covering.open(isOpen);
        toggle.setAttribute("aria-expanded", String(isOpen));
      });
      toggle.setAttribute("aria-expanded", "false");
      buttons.append(toggle);
      row.append(item.photo.canvas);
      below.push(covering.panel);
    }
    buttons.append(button("Leave out", item.name, () => this.leaveOut(item)));
    row.append(buttons, ...below);
    return row;
  }

  async covered(item) {
    item.data = await item.photo.file();
    await this.keep(item);
    this.fillInput();
  }

  async leaveOut(item) {
    this.chosen = this.chosen.filter((other) => other !== item);
    item.row.remove();
    this.fillInput();
    this.say(`${item.name} is left out.`);
    this.input.focus();
    await forget(item.id).catch(() => {});
  }

  // What a form sends by itself are the small, covered photos and never those that were chosen.
  fillInput() {
    const files = new DataTransfer();
    for (const { data, name } of this.chosen) files.items.add(new File([data], name, { type: data.type }));
    this.input.files = files.files;
  }

  async submit(event) {
    if (!this.atWork && !(this.ownForm && this.chosen.length)) return;
    event.preventDefault();
    const { submitter } = event;
    while (this.atWork) await this.work;
    if (!this.ownForm || !this.chosen.length) {
      this.form.requestSubmit(submitter);
      return;
    }
    this.say("Sending …");
    for (const item of this.chosen) {
      item.send = this.form.action;
      await this.keep(item);
    }
    await this.send();
  }

  async send() {
    const before = this.chosen.length;
    const answers = await sendAll();
    const own = answers.filter(({ file }) => file.place === this.place);
    const outcomes = new Set(answers.map(({ outcome }) => outcome));
    const problems = own.filter(({ outcome }) => outcome === REFUSED).map(({ problem }) => problem);
    this.chosen = await this.stillKept();
    this.fillInput();
    const added = before - this.chosen.length - problems.length;
    if (outcomes.has(AWAY)) {
      this.say("No connection. Kept on this device, and sent when it is back.", ...problems);
    } else if (outcomes.has(SIGNED_OUT)) {
      this.say("You are signed out. Kept on this device, and sent when you have signed in again.", ...problems);
    } else if (problems.length) {
      if (added) this.done(added, problems);
      else this.say(...problems);
    } else if (added) {
      this.done(added);
    }
  }

  async stillKept() {
    const ids = new Set((await keptAt(this.place)).map(({ id }) => id));
    for (const item of this.chosen) if (!ids.has(item.id)) item.row.remove();
    return this.chosen.filter(({ id }) => ids.has(id));
  }

  done(count, problems = []) {
    const kept = count === 1 ? "The receipt is kept." : `${count} receipts are kept.`;
    sessionStorage.setItem(ADDED, [kept, ...problems].join(" "));
    const after = new URL(this.form.dataset.after, location.href);
    if (after.pathname === location.pathname) location.reload();
    else location.assign(after);
  }

  say(...words) {
    this.state.textContent = words.join(" ");
  }

  // What was chosen before the page was left; what "Add" was pressed for is sent.
  async bringBack() {
    if (!this.place) return;
    for (const { data, ...kept } of await keptAt(this.place)) {
      this.add({ ...kept, data, photo: await photoIn(data) });
    }
    if (!this.chosen.length) return;
    this.fillInput();
    if (this.chosen.some(({ send }) => send)) await this.send();
    else this.say("Chosen earlier, and not sent yet.");
  }
}

function tellWhatWasAdded(chooser) {
  const words = sessionStorage.getItem(ADDED);
  if (!words || !chooser.ownForm) return;
  sessionStorage.removeItem(ADDED);
  chooser.say(words);
  chooser.state.scrollIntoView({ block: "center" });
}

// What was chosen long ago and never sent is nobody's any more.
async function letGo() {
  const begun = Date.now() - KEPT_FOR;
  for (const { id, at, send } of await all()) if (!send && at < begun) await forget(id);
}

async function start() {
  await letGo();
  const recorded = document.querySelector("[data-recorded]");
  if (recorded) await forgetAt(`new:${recorded.dataset.recorded}`);
  const choosers = [...document.querySelectorAll("[data-receipts]")].map((box) => new Chooser(box));
  for (const chooser of choosers) {
    tellWhatWasAdded(chooser);
    await chooser.bringBack();
  }
  const send = () => Promise.all(choosers.length ? choosers.map((each) => each.send()) : [sendAll()]);
  window.addEventListener("online", () => send().catch(() => {}));
  await sendAll();
}

if (person) start().catch(() => {});
