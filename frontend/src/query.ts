// The page on which one asks: an editor, and answers that can be sorted and drawn.

import type { Terms } from "./completion";
import { edit } from "./editor";
import { enliven } from "./results";

const field = document.querySelector<HTMLTextAreaElement>("#sparql");
if (field) {
  let asked: Promise<Terms> | undefined;
  const terms = (): Promise<Terms> => {
    asked ??= fetch(field.dataset.terms ?? "").then((answer) => answer.json() as Promise<Terms>);
    return asked;
  };
  edit(field, terms);
  for (const hint of document.querySelectorAll<HTMLElement>(".editor__keys")) hint.hidden = false;
}

const results = document.querySelector<HTMLElement>(".results:has(table)");
if (results) enliven(results);

// On a narrow page the shelf of queries lies below: folded, so that the answer is near.
const shelf = document.querySelector<HTMLDetailsElement>(".shelf");
if (shelf) {
  shelf.open = matchMedia("(min-width: 60rem)").matches;
  document.querySelector(`a[href="#${shelf.id}"]`)?.addEventListener("click", () => (shelf.open = true));
}
