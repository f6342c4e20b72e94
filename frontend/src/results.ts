// The answer to a query: its table can be sorted, and be seen as a chart or as a network.

import type { Axis, Point, Sort } from "./chart.js";
import { language, made, one } from "./dom";
import type { Thing, Tie } from "./graph.js";

type Kind = "number" | "day" | "iri" | "text";

interface Cell {
  /** As it is shown. */
  text: string;
  /** As it stands in the answer. */
  value: string;
  kind: Kind;
  address: string;
}

interface Column {
  name: string;
  kind: Kind;
}

interface Answer {
  columns: Column[];
  rows: Cell[][];
}

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const NAMED = /(?:#label|prefLabel|\/title|\/name)$/;
const BARS = 60;

/** Makes the section of results answer to the reader. */
export function enliven(section: HTMLElement): void {
  const table = one<HTMLTableElement>(section, "table");
  const answer = read(table);
  sortable(table, answer);
  const chart = one<HTMLElement>(section, ".view--chart");
  const net = one<HTMLElement>(section, ".view--net");
  const views = one<HTMLElement>(section, ".views");
  const offered = { chart: answer.rows.length > 1, net: ends(answer) !== null };
  for (const radio of views.querySelectorAll<HTMLInputElement>("input")) {
    if ((radio.value === "chart" && !offered.chart) || (radio.value === "net" && !offered.net)) radio.disabled = true;
    radio.addEventListener("change", () => {
      one<HTMLElement>(section, ".view--table").hidden = radio.value !== "table";
      chart.hidden = radio.value !== "chart";
      net.hidden = radio.value !== "net";
      if (radio.value === "chart") void asChart(chart, answer);
      if (radio.value === "net") void asNet(net, answer);
    });
  }
  views.hidden = !offered.chart && !offered.net;
}

function read(table: HTMLTableElement): Answer {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => ({
      text: cell.textContent?.trim() ?? "",
      value: cell.dataset.v ?? "",
      kind: (cell.dataset.t ?? "text") as Kind,
      address: cell.querySelector("a")?.getAttribute("href") ?? "",
    })),
  );
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? "");
  const columns = names.map((name, at) => {
    const kinds = new Set(rows.map((row) => row[at]).filter((cell) => cell?.value).map((cell) => cell?.kind));
    return { name, kind: kinds.size === 1 ? ([...kinds][0] ?? "text") : "text" } as Column;
  });
  return { columns, rows };
}

// ---------- table

function sortable(table: HTMLTableElement, answer: Answer): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || answer.rows.length < 2) return;
  const order = new Map([...body.rows].map((row, at) => [row, answer.rows[at] ?? []]));
  heads.forEach((head, at) => {
    const button = made("button", { type: "button", class: "sort" }, head.textContent ?? "");
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const kind = answer.columns[at]?.kind ?? "text";
      const rows = [...order].sort(([, a], [, b]) => compared(a[at], b[at], kind) * (up ? 1 : -1));
      body.append(...rows.map(([row]) => row));
    });
  });
}

function compared(a: Cell | undefined, b: Cell | undefined, kind: Kind): number {
  if (kind === "number") return Number(a?.value || "-Infinity") - Number(b?.value || "-Infinity") || 0;
  return (a?.text ?? "").localeCompare(b?.text ?? "", language, { numeric: true });
}

// ---------- chart

async function asChart(view: HTMLElement, answer: Answer): Promise<void> {
  const [sort, x, y] = ["sort", "x", "y"].map((name) => one<HTMLSelectElement>(view, `[name="${name}"]`)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const { plot } = await import("./chart.js");
  const redraw = () => {
    const along = answer.columns[Number(x.value)];
    if (!along) return;
    const axis: Axis = { name: along.name, kind: along.kind === "iri" ? "text" : along.kind };
    const up: Axis = { name: y.selectedOptions[0]?.textContent ?? "", kind: "number" };
    const kind = sort.value as Sort;
    const { points, left } = pointed(answer, Number(x.value), y.value === "" ? null : Number(y.value), kind, axis);
    const canvas = one<HTMLCanvasElement>(view, "canvas");
    canvas.setAttribute("aria-label", `${sort.selectedOptions[0]?.textContent}: ${up.name} / ${axis.name}`);
    const note = one<HTMLElement>(view, ".view__note");
    note.hidden = left === 0;
    note.textContent = (note.dataset.said ?? "").replace("{n}", String(left));
    plot(canvas, kind, axis, up, points);
  };
  if (!x.options.length) {
    answer.columns.forEach((column, at) => {
      x.append(made("option", { value: String(at) }, column.name));
      if (column.kind === "number") y.append(made("option", { value: String(at) }, column.name));
    });
    const number = answer.columns.findIndex((column) => column.kind === "number");
    y.value = number < 0 ? "" : String(number);
    const day = answer.columns.findIndex((column) => column.kind === "day");
    const first = answer.columns.findIndex((column, at) => at !== number && column.kind !== "number");
    x.value = String(number >= 0 && day >= 0 ? day : Math.max(0, first));
    if (number >= 0 && day >= 0) sort.value = "line";
    for (const select of [sort, x, y]) select.addEventListener("change", redraw);
  }
  redraw();
}

/** The points of a chart: a bar for each value, rows of the same value added up. */
function pointed(
  answer: Answer,
  x: number,
  y: number | null,
  sort: Sort,
  axis: Axis,
): { points: Point[]; left: number } {
  const at = (cell: Cell | undefined): number | string =>
    axis.kind === "number" ? Number(cell?.value) : axis.kind === "day" ? Date.parse(cell?.value ?? "") : (cell?.text ?? "");
  const rows = answer.rows.filter((row) => row[x]?.value && (y === null || row[y]?.value));
  const each = rows.map((row) => ({ x: at(row[x]), y: y === null ? 1 : Number(row[y]?.value) }));
  const ordered = (points: Point[]) =>
    axis.kind === "text" ? points : points.sort((a, b) => Number(a.x) - Number(b.x));
  if (sort === "scatter" && y !== null && axis.kind !== "text") return { points: ordered(each), left: 0 };
  const sums = new Map<number | string, number>();
  for (const point of each) sums.set(point.x, (sums.get(point.x) ?? 0) + point.y);
  const points = ordered([...sums].map(([value, sum]) => ({ x: value, y: sum })));
  if (sort !== "bar" || points.length <= BARS) return { points, left: 0 };
  const least = [...points].sort((a, b) => b.y - a.y)[BARS - 1]?.y ?? 0;
  const kept = points.filter((point) => point.y >= least).slice(0, BARS);
  return { points: kept, left: points.length - kept.length };
}

// ---------- network

/** Which columns stand for where a line begins, where it ends and what it says. */
function ends(answer: Answer): [number, number, number | null] | null {
  const names = answer.columns.map((column) => column.name);
  if (names.join() === "subject,predicate,object") return [0, 2, 1];
  const [s, p, o] = ["s", "p", "o"].map((name) => names.indexOf(name));
  if (s !== undefined && o !== undefined && s >= 0 && o >= 0) return [s, o, p !== undefined && p >= 0 ? p : null];
  const things = names.map((_, at) => at).filter((at) => answer.columns[at]?.kind === "iri");
  if (things[0] !== undefined && things[1] !== undefined) return [things[0], things[1], null];
  const [first, second] = names.map((_, at) => at).filter((at) => !["number", "day"].includes(answer.columns[at]?.kind ?? ""));
  return first !== undefined && second !== undefined ? [first, second, null] : null;
}

async function asNet(view: HTMLElement, answer: Answer): Promise<void> {
  const selects = ["source", "target", "tie"].map((name) => one<HTMLSelectElement>(view, `[name="${name}"]`)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const { draw, MOST } = await import("./graph.js");
  const redraw = () => {
    const [source, target] = [Number(selects[0].value), Number(selects[1].value)];
    const tie = selects[2].value === "" ? null : Number(selects[2].value);
    const { things, ties, left } = tied(answer, source, target, tie, MOST);
    const canvas = made("div", { class: "net__canvas" });
    one(view, ".net__canvas").replaceWith(canvas);
    const note = one<HTMLElement>(view, ".view__note");
    note.hidden = left === 0;
    note.textContent = (note.dataset.said ?? "").replace("{n}", String(left));
    const panel = one<HTMLElement>(view, ".net__panel");
    const hint = panel.dataset.choose ?? "";
    panel.replaceChildren(made("p", { class: "meta" }, hint));
    const drawing = draw(canvas, things, ties, null, (iri) => {
      drawing.mark(iri);
      const thing = things.find((each) => each.iri === iri);
      panel.replaceChildren(
        thing
          ? made("p", { class: "net__name" }, thing.address ? made("a", { href: thing.address }, thing.label) : thing.label)
          : made("p", { class: "meta" }, hint),
      );
    });
    for (const button of view.querySelectorAll<HTMLButtonElement>("[data-zoom]"))
      button.onclick = () => drawing.zoom(Number(button.dataset.zoom));
    one<HTMLButtonElement>(view, "[data-fit]").onclick = () => drawing.fit();
  };
  if (!selects[0].options.length) {
    const [source, target, tie] = ends(answer) ?? [0, 0, null];
    answer.columns.forEach((column, at) => {
      for (const select of selects) select.append(made("option", { value: String(at) }, column.name));
    });
    selects[0].value = String(source);
    selects[1].value = String(target);
    selects[2].value = tie === null ? "" : String(tie);
    for (const select of selects) select.addEventListener("change", redraw);
  }
  redraw();
}

function tied(
  answer: Answer,
  source: number,
  target: number,
  tie: number | null,
  most: number,
): { things: Thing[]; ties: Tie[]; left: number } {
  const things = new Map<string, Thing>();
  const kinds = new Map<string, string>();
  const labels = new Map<string, string>();
  const ties: Tie[] = [];
  let left = 0;
  const place = (cell: Cell): boolean => {
    if (!things.has(cell.value)) {
      if (things.size >= most) return false;
      things.set(cell.value, { iri: cell.value, kind: "", label: cell.text, address: cell.address });
    }
    return true;
  };
  for (const row of answer.rows) {
    const [from, to, by] = [row[source], row[target], tie === null ? undefined : row[tie]];
    if (!from?.value || !to?.value) continue;
    if (by?.value === TYPE) {
      kinds.set(from.value, /[^#/]*$/.exec(to.value)?.[0] ?? "");
    } else if (by && to.kind !== "iri") {
      // Of what is said in words only the name is drawn.
      if (NAMED.test(by.value)) labels.set(from.value, to.text);
    } else if (place(from) && place(to)) {
      ties.push({ source: from.value, target: to.value, label: by?.text ?? "" });
    } else {
      left += 1;
    }
  }
  const named = [...things.values()].map((thing) => ({
    ...thing,
    kind: kinds.get(thing.iri) ?? "",
    label: labels.get(thing.iri) ?? thing.label,
  }));
  return { things: named, ties, left };
}
