// Covering a part of a photo: by drawing over it, by a tap on two corners, or in numbers.

const FIELDS = [
  ["left", "From the left"],
  ["top", "From the top"],
  ["width", "Width"],
  ["height", "Height"],
];
const A_TAP = 2; // hundredths of the photo that a finger may move

export function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

// A button whose name says what it is about also to those who only hear it.
export function button(text, about, press) {
  const made = element("button", "govuk-button govuk-button--secondary", text);
  made.type = "button";
  if (about) made.append(element("span", "govuk-visually-hidden", ` ${about}`));
  made.addEventListener("click", press);
  return made;
}

function between(one, other) {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

export class Covering {
  // `changed` is called whenever what is covered has changed.
  constructor(photo, name, changed) {
    this.photo = photo;
    this.name = name;
    this.changed = changed;
    this.corner = null;
    this.panel = this.drawPanel();
    this.panel.hidden = true;
    this.watchPointer();
  }

  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.photo.canvas.classList.toggle("hls-receipt__photo--covering", isOpen);
    this.corner = null;
    this.photo.draw(isOpen ? this.typed() : null);
  }

  drawPanel() {
    const panel = element("div", "hls-receipt__covering");
    const group = element("fieldset", "govuk-fieldset");
    group.append(element("legend", "govuk-fieldset__legend govuk-fieldset__legend--s", "What should nobody read?"));
    group.append(
      element("p", "govuk-hint", "Draw over it, or tap two of its corners. Or say where it is, in hundredths of the photo."),
    );
    this.inputs = Object.fromEntries(FIELDS.map(([field, label]) => [field, this.drawInput(group, field, label)]));
    this.said = element("p", "govuk-body-s");
    this.said.setAttribute("role", "status");
    const buttons = element("div", "govuk-button-group");
    buttons.append(
      button("Cover this part", `of ${this.name}`, () => this.cover()),
      button("Uncover the last", `part of ${this.name}`, () => this.uncover()),
    );
    panel.append(group, this.said, buttons);
    return panel;
  }

  drawInput(group, field, label) {
    const id = `cover-${crypto.randomUUID()}`;
    const box = element("div", "govuk-form-group hls-receipt__number");
    const name = element("label", "govuk-label", label);
    name.htmlFor = id;
    const input = element("input", "govuk-input govuk-input--width-3");
    Object.assign(input, { id, type: "text", inputMode: "numeric", value: field === "left" || field === "top" ? "25" : "50" });
    input.addEventListener("input", () => this.photo.draw(this.typed()));
    box.append(name, input);
    group.append(box);
    return input;
  }

  // What the numbers say, as far as it lies in the photo; nothing where they say nothing.
  typed() {
    const [left, top, width, height] = FIELDS.map(([field]) => Number(this.inputs[field].value));
    const within = { left: Math.max(0, left), top: Math.max(0, top) };
    within.width = Math.min(100, left + width) - within.left;
    within.height = Math.min(100, top + height) - within.top;
    return within.width > 0 && within.height > 0 ? within : null;
  }

  choose(rectangle) {
    for (const [field] of FIELDS) this.inputs[field].value = String(Math.round(rectangle[field]));
    this.photo.draw(rectangle);
  }

  cover() {
    const part = this.typed();
    if (!part) {
      this.said.textContent = "Say where in numbers from 0 to 100, with a width and a height.";
      return;
    }
    this.photo.covers.push(part);
    this.tell("Covered.");
  }

  uncover() {
    if (!this.photo.covers.pop()) return;
    this.tell("Uncovered.");
  }

  tell(words) {
    this.said.textContent = words;
    this.photo.draw();
    this.changed();
  }

  at(event) {
    const box = this.photo.canvas.getBoundingClientRect();
    const part = (value, size) => Math.min(100, Math.max(0, (value / size) * 100));
    return { x: part(event.clientX - box.left, box.width), y: part(event.clientY - box.top, box.height) };
  }

  watchPointer() {
    const { canvas } = this.photo;
    let from = null;
    canvas.addEventListener("pointerdown", (event) => {
      if (this.panel.hidden) return;
      canvas.setPointerCapture(event.pointerId);
      from = this.at(event);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (from) this.choose(between(from, this.at(event)));
    });
    canvas.addEventListener("pointerup", (event) => {
      if (from) this.end(from, this.at(event));
      from = null;
    });
    canvas.addEventListener("pointercancel", () => {
      from = null;
    });
  }

  // Drawn over: covered at once. A tap is the first corner, or the second.
  end(from, to) {
    const drawn = between(from, to);
    if (Math.max(drawn.width, drawn.height) > A_TAP) {
      this.choose(drawn);
      this.cover();
      this.corner = null;
    } else if (this.corner) {
      this.choose(between(this.corner, to));
      this.cover();
      this.corner = null;
    } else {
      this.corner = to;
      this.photo.draw({ left: to.x - 1, top: to.y - 1, width: 2, height: 2 });
      this.said.textContent = "Now tap the corner across from it.";
    }
  }
}
