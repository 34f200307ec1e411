// Start the design systems' own scripts. Pages work without any of this.
import { initAll as startGovuk, createAll } from "../vendor/govuk-frontend.min.js";
import "./focus.js";
import "./jotting.js";
import "./leaving.js";
import "./receipts/page.js";
import { AddAnother, Alert, ButtonMenu, SortableTable } from "../vendor/moj-frontend.min.js";

const MOJ_COMPONENTS = [AddAnother, Alert, ButtonMenu, SortableTable];

function start(scope) {
  startGovuk({ scope });
  MOJ_COMPONENTS.forEach((component) => createAll(component, {}, scope));
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");
start(document);

// What htmx brings in is started like the page itself was.
document.body.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) start(event.target);
});
