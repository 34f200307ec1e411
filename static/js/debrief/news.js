// Shows what colleagues write: asks every few seconds, and is answered only where something changed.
import { headers } from "../outbox.js";

const EVERY = 3500;
const EVERY_WHEN_HIDDEN = 30000;

function element(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

// Somebody writes in it. What came up to be talked about always has a box: that one may be empty.
function isWrittenIn(shown) {
  const slip = shown?.querySelector(".hls-slip");
  if (!slip || slip.dataset.kind !== "talk") return Boolean(slip);
  const boxes = [...slip.querySelectorAll("textarea")];
  return boxes.some((box) => box === document.activeElement || box.value !== box.defaultValue);
}

export class News {
  constructor(root) {
    this.root = root;
    this.tag = root.dataset.seen;
    this.held = new Map();
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.look();
    });
    this.wait();
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), document.hidden ? EVERY_WHEN_HIDDEN : EVERY);
  }

  async look() {
    clearTimeout(this.timer);
    try {
      const response = await fetch(this.root.dataset.watch, {
        headers: { ...headers(), "If-None-Match": `"${this.tag}"` },
        cache: "no-store",
        redirect: "manual",
        signal: AbortSignal.timeout(10000),
      });
      if (response.ok) {
        const news = await response.json();
        this.show(news);
        this.tag = response.headers.get("ETag").replace(/^W\//, "").replaceAll('"', "");
      }
    } catch {
      // No connection: the next look finds what was missed.
    }
    this.wait();
  }

  show(news) {
    for (const entry of news.entries) this.place(entry);
    for (const [kind, left] of Object.entries(news.present)) this.prune(kind, new Set(left));
    document.getElementById("ended").hidden = !news.ended;
    const others = news.here.filter((name) => name !== document.body.dataset.name);
    document.getElementById("here").textContent = others.length ? `Here now: you, ${others.join(", ")}` : "";
  }

  place(entry) {
    const known = document.getElementById(entry.id);
    if (isWrittenIn(known)) return; // a clash would say so
    if (entry.id !== "activities" && !entry.list) {
      known?.remove();
      return;
    }
    if (!known && this.isBeingWritten(entry.key)) return;
    const drawn = element(entry.html);
    if (known) {
      const focused = known.contains(document.activeElement) ? document.activeElement.id : "";
      known.replaceWith(drawn);
      if (focused) document.getElementById(focused)?.focus();
    } else {
      const list = document.getElementById(entry.list);
      if (!list) {
        this.bringCase(entry.list);
        return;
      }
      list.append(drawn);
    }
    window.htmx.process(drawn);
  }

  // What its writer still has in a box on this page is shown there, and not twice.
  isBeingWritten(key) {
    return [...document.querySelectorAll(".hls-slip input[name=key]")].some((input) => key && input.value === key);
  }

  // Colleagues spoke of somebody who is not on this page yet.
  bringCase(list) {
    const found = /^said-of-(\d+)$/.exec(list);
    const other = document.getElementById("other-case");
    if (!found || !other) return;
    window.htmx.ajax("GET", `${this.root.dataset.page}?case=${found[1]}`, { target: other, swap: "outerHTML", source: other });
  }

  prune(kind, left) {
    for (const shown of document.querySelectorAll(`.hls-entries > [id^="${kind}-"]`)) {
      const number = Number(shown.id.slice(kind.length + 1));
      if (!left.has(number) && !isWrittenIn(shown)) shown.remove();
    }
  }
}
