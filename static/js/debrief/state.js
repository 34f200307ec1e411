// The line that says how things stand: whose page it is, and whether all is saved.
const bar = document.getElementById("save-state");
const problems = new Map();
let last = "";

function draw() {
  const name = document.body.dataset.name;
  const problem = [...problems.values()][0];
  bar.hidden = false;
  bar.classList.toggle("hls-state--kept", Boolean(problem));
  bar.textContent = [name, problem ?? last].filter(Boolean).join(" · ");
}

export function saving() {
  last = "Saving…";
  draw();
}

export function saved(time, who) {
  problems.delete(who);
  last = `Saved ${time}`;
  draw();
}

// Something of `who` is not saved; `words` say why and that it is kept.
export function notSaved(words, who) {
  problems.set(who, words);
  draw();
}

export function settled(who) {
  problems.delete(who);
  draw();
}

draw();
