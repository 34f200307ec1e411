// Sends words that are kept on this device to where they belong.
import { all, forget } from "./device.js";

export const SAVED = "saved";
export const CLASH = "clash"; // somebody else changed it: the answer holds both
export const REFUSED = "refused"; // the words cannot be saved as they are, and the answer says why
export const SIGNED_OUT = "signed out";
export const AWAY = "away"; // no connection, or no answer

// The cookie is the newest token, also after signing in again in another tab.
function token() {
  const cookie = document.cookie.split("; ").find((each) => each.startsWith("csrftoken="));
  return cookie ? cookie.slice("csrftoken=".length) : JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
}

export function headers() {
  return {
    Accept: "application/json",
    "X-CSRFToken": token(),
    "X-Person": document.body.dataset.person,
  };
}

const FIELDS = ["kind", "key", "entry", "case", "field", "value", "base"];

function bodyOf(words) {
  const sent = FIELDS.filter((name) => words[name] !== undefined && words[name] !== null);
  return new URLSearchParams(sent.map((name) => [name, words[name]]));
}

export async function send(words) {
  let response = null;
  let answer = null;
  try {
    response = await fetch(words.save, {
      method: "POST",
      headers: headers(),
      body: bodyOf(words),
      redirect: "manual",
      signal: AbortSignal.timeout(15000),
    });
    answer = response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : null;
  } catch {
    return { outcome: AWAY };
  }
  if (response.ok && answer) return { outcome: SAVED, ...answer };
  if (response.status === 409) return { outcome: CLASH, ...answer };
  if (response.status === 401 || response.type === "opaqueredirect") return { outcome: SIGNED_OUT };
  if (response.status === 403) return { outcome: SIGNED_OUT };
  if (answer?.problem) return { outcome: REFUSED, problem: answer.problem };
  if (response.status === 404) return { outcome: REFUSED, problem: "This is not here any more." };
  return { outcome: AWAY };
}

// What is kept and knows where it belongs; what is still being jotted down waits in its form.
export async function unsent() {
  return (await all()).filter((words) => words.save);
}

// Send all that is kept, oldest first; returns what could not be sent, each with its answer.
export async function sendAll(words = null) {
  const left = [];
  const waiting = words ?? (await unsent());
  for (const each of waiting) {
    const answer = await send(each);
    if (answer.outcome === SAVED) {
      await forget(each);
    } else {
      left.push({ ...each, answer });
      if (answer.outcome === AWAY || answer.outcome === SIGNED_OUT) {
        const rest = waiting.filter((other) => other.at > each.at);
        return [...left, ...rest.map((other) => ({ ...other, answer }))];
      }
    }
  }
  return left;
}
