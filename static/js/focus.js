// Who goes on writing while something is on its way is not taken away from it by what comes back.
let goesOnWriting = false;
let isWrittenOn = () => false;

// For a page that knows what it sent: whether something else stands in a box that is drawn anew.
export function tellOfBoxes(asked) {
  isWrittenOn = asked;
}

document.body.addEventListener("htmx:beforeSwap", (event) => {
  const box = document.activeElement;
  const isElsewhere = !event.detail.target.contains(box);
  goesOnWriting = box.matches("input, textarea, select") && (isElsewhere || isWrittenOn(box));
});

document.body.addEventListener("htmx:afterSwap", () => {
  if (!goesOnWriting) return;
  for (const each of document.querySelectorAll("[autofocus]")) each.removeAttribute("autofocus");
});
