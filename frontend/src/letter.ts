// A letter: a click on a statement opens its facts, as its label does; Escape closes them.
// The address names the statement, so that it can be kept and sent.

const text = document.querySelector<HTMLElement>("article.text");

function chosen(): HTMLElement | null {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

/** Goes to a statement, or to none, without moving the page under the reader. */
function go(id: string): void {
  const { scrollX, scrollY } = window;
  location.hash = id;
  window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

function close(): void {
  const open = chosen();
  go("inhoud-tekst");
  open?.querySelector<HTMLElement>(".st__note")?.focus({ preventScroll: true });
}

function tell(): void {
  for (const note of document.querySelectorAll(".st__note[aria-current]")) note.removeAttribute("aria-current");
  chosen()?.querySelector(":scope > .st__note")?.setAttribute("aria-current", "true");
}

text?.addEventListener("click", (event) => {
  const target = event.target as HTMLElement;
  if (target.closest('a[href="#inhoud-tekst"]')) {
    event.preventDefault();
    close();
    return;
  }
  // Whoever selects words to copy them does not want the facts.
  if (!getSelection()?.isCollapsed || target.closest(".card")) return;
  const note = target.closest(".st__note");
  const unit = target.closest<HTMLElement>(".st[id]:has(> .st__note)");
  if (!unit || (target.closest("a") && !note)) return;
  event.preventDefault();
  go(unit.id);
  unit.querySelector<HTMLElement>(":scope > .st__note")?.focus({ preventScroll: true });
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && chosen()?.matches(".st")) close();
});

addEventListener("hashchange", tell);
tell();
