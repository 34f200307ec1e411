// Sends files that are kept on this device, one at a time; what cannot be sent now stays kept.
import { headers } from "../outbox.js";
import { all, forget } from "./kept.js";

export const KEPT = "kept"; // the server has it
export const REFUSED = "refused"; // the answer says why, and sending it again would not help
export const SIGNED_OUT = "signed out";
export const AWAY = "away"; // no connection, or no answer

let before = Promise.resolve();

async function send(file) {
  const body = new FormData();
  body.append("receipts", new File([file.data], file.name, { type: file.data.type }));
  let response = null;
  let answer = null;
  try {
    response = await fetch(file.send, {
      method: "POST",
      headers: headers(),
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(120000),
    });
    answer = response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : null;
  } catch {
    return { outcome: AWAY };
  }
  if (response.ok && answer) return { outcome: KEPT };
  if (response.status === 422 && answer?.problem) return { outcome: REFUSED, problem: answer.problem };
  if (response.status === 404) return { outcome: REFUSED, problem: `“${file.name}” cannot be added: the purchase is not here any more.` };
  if ([401, 403].includes(response.status) || response.type === "opaqueredirect") return { outcome: SIGNED_OUT };
  return { outcome: AWAY };
}

// What "Add" was pressed for; what was only chosen waits on its page.
export async function unsent() {
  return (await all()).filter((file) => file.send);
}

async function sendEach() {
  const answers = [];
  for (const file of await unsent()) {
    const answer = await send(file);
    answers.push({ ...answer, file });
    if (answer.outcome === AWAY || answer.outcome === SIGNED_OUT) break;
    await forget(file.id);
  }
  return answers;
}

// Answers for the files that were tried. Asked twice at once, the second tries what the first left.
export function sendAll() {
  const round = before.then(sendEach);
  before = round.catch(() => {});
  return round;
}
