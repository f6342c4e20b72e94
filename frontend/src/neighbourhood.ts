// The page of what stands around a thing: draws what its lists say.

import type { Thing, Tie } from "./graph.js";
import { made, one } from "./dom";

interface Answer {
  nodes: Thing[];
  ties: Tie[];
}

const figure = one<HTMLElement>(document, ".net");
let picked: string | null = null;
const things = new Map<string, Thing>();
const ties: Tie[] = [];

for (const item of document.querySelectorAll<HTMLElement>("[data-node]")) {
  const link = one<HTMLAnchorElement>(item, "a");
  const iri = item.dataset.node ?? "";
  things.set(iri, {
    iri,
    kind: item.dataset.kind ?? "",
    kindLabel: item.dataset.kindLabel ?? "",
    label: link.textContent?.trim() ?? "",
    address: link.getAttribute("href") ?? "",
  });
}
for (const row of document.querySelectorAll<HTMLElement>("[data-source]")) {
  const [source, target] = [row.dataset.source, row.dataset.target].map(
    (id) => document.getElementById(id ?? "")?.dataset.node ?? "",
  ) as [string, string];
  ties.push({ source, target, label: row.dataset.label ?? "" });
}

// The drawing's code comes only here, where it is needed.
const { draw, MOST } = await import("./graph.js");
figure.hidden = false;
const canvas = one<HTMLElement>(figure, ".net__canvas");
const panel = one<HTMLElement>(figure, ".net__panel");
const drawing = draw(canvas, [...things.values()], ties, figure.dataset.centre ?? null, choose);

for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-zoom]"))
  button.addEventListener("click", () => drawing.zoom(Number(button.dataset.zoom)));
one(figure, "[data-fit]").addEventListener("click", () => drawing.fit());

// Whoever goes through the lists sees in the drawing where he is.
for (const item of document.querySelectorAll<HTMLElement>("[data-node]")) {
  item.addEventListener("focusin", () => {
    choose(item.dataset.node ?? null);
    drawing.mark(item.dataset.node ?? null, { show: true });
  });
  item.addEventListener("pointerenter", () => drawing.mark(item.dataset.node ?? null));
  item.addEventListener("pointerleave", () => drawing.mark(picked));
}

function choose(iri: string | null): void {
  picked = iri;
  drawing.mark(iri);
  const thing = iri ? things.get(iri) : undefined;
  panel.replaceChildren();
  if (!thing) {
    panel.append(made("p", { class: "meta" }, figure.dataset.choose ?? ""));
    return;
  }
  const title = thing.address ? made("a", { href: thing.address }, thing.label) : thing.label;
  panel.append(made("p", { class: "meta" }, thing.kindLabel ?? ""), made("p", { class: "net__name" }, title));
  const held = ties.filter((tie) => tie.source === thing.iri || tie.target === thing.iri);
  const list = made("ul", { class: "net__ties" });
  for (const tie of held.slice(0, 12)) {
    const out = tie.source === thing.iri;
    const other = things.get(out ? tie.target : tie.source);
    if (!other) continue;
    const pick = made("button", { type: "button", class: "net__pick" }, other.label);
    pick.addEventListener("click", () => choose(other.iri));
    list.append(made("li", {}, made("span", { class: "meta" }, `${out ? "" : "← "}${tie.label}${out ? " →" : ""} `), pick));
  }
  panel.append(list);
  if (held.length > 12) panel.append(made("p", { class: "meta" }, `+ ${held.length - 12}`));
  if (figure.dataset.grow && drawing.size() < MOST) {
    const grow = made("button", { type: "button", class: "chip" }, figure.dataset.more ?? "");
    grow.addEventListener("click", () => void expand(thing.iri, grow));
    panel.append(grow);
  }
}

async function expand(iri: string, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  const address = new URL(figure.dataset.grow ?? "", location.href);
  address.searchParams.set("iri", iri);
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const found = (await answer.json()) as Answer;
  for (const node of found.nodes) if (!things.has(node.iri)) things.set(node.iri, node);
  const seen = new Set(ties.map((tie) => `${tie.source} ${tie.target} ${tie.label}`));
  for (const tie of found.ties) if (!seen.has(`${tie.source} ${tie.target} ${tie.label}`)) ties.push(tie);
  drawing.add(found.nodes, found.ties);
  choose(iri);
}

choose(null);
