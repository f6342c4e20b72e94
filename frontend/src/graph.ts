// A drawing of things and what ties them, by Cytoscape.js.

import cytoscape, { type Core, type NodeSingular, type StylesheetJson } from "cytoscape";
import fcose from "cytoscape-fcose";

import { colour, onScheme, still } from "./dom";

export interface Thing {
  iri: string;
  kind: string;
  label: string;
  address?: string;
  kindLabel?: string;
}

export interface Tie {
  source: string;
  target: string;
  label: string;
}

export interface Drawing {
  /** How many things are drawn. */
  size(): number;
  /** Marks a thing and what it is tied to, or nothing. */
  mark(iri: string | null, options?: { show?: boolean }): void;
  /** Draws further things around those that are there, up to the most there may be. */
  add(things: Thing[], ties: Tie[]): void;
  zoom(factor: number): void;
  fit(): void;
}

export const MOST = 300;
const LONGEST_LABEL = 40;
/** Things with so many ties are named first, and so many of them. */
const HUB = 8;
const HUBS = 12;
const MARGIN = 40;
/** From here on the lines are drawn fainter. */
const MANY = 150;
/** From this size on small things have their words beside them. */
const CLOSE = 1.3;

/** How each kind is drawn: its outline, the colour it is named by, and whether it is filled. */
const LOOKS: Record<string, [cytoscape.Css.NodeShape, string, boolean]> = {
  Document: ["rectangle", "blue", true],
  Dossier: ["barrel", "blue", true],
  Citation: ["rectangle", "blue", false],
  Office: ["hexagon", "violet", true],
  Person: ["ellipse", "violet", true],
  Body: ["hexagon", "violet", false],
  Actor: ["ellipse", "violet", false],
  CommitmentThread: ["star", "red", true],
  Commitment: ["ellipse", "red", true],
  Tension: ["diamond", "ink", true],
  Observation: ["diamond", "ink", false],
  Question: ["triangle", "slate", false],
  Answer: ["triangle", "slate", true],
  Claim: ["ellipse", "slate", true],
  DiscourseUnit: ["ellipse", "slate", false],
  Concept: ["tag", "edge", false],
};
const SMALL = new Set(["Citation", "Question", "Answer", "Claim", "DiscourseUnit"]);

cytoscape.use(fcose);
// Cytoscape would write a style sheet into the page, which the content policy forbids; it does not
// where it finds one of this name. Its one rule stands in our own.
document.head.append(Object.assign(document.createElement("template"), { id: "__________cytoscape_stylesheet" }));

/** Draws into an element; `chosen` hears which thing a reader picks. */
export function draw(
  container: HTMLElement,
  things: Thing[],
  ties: Tie[],
  centre: string | null,
  chosen: (iri: string | null) => void,
): Drawing {
  const cy = cytoscape({
    container,
    elements: elements(things, ties),
    style: style(container, ties.length > MANY),
    layout: { name: "preset" },
    minZoom: 0.1,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  if (centre) cy.getElementById(centre).addClass("centre");
  size(cy);
  arrange(cy, centre, false);
  onScheme(() => cy.style(style(container, cy.edges().length > MANY)));
  // The wheel scrolls the page; with Ctrl, or two fingers, it zooms.
  container.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
  cy.on("tap", (event) => chosen(event.target === cy || event.target.isEdge() ? null : event.target.id()));
  let due = 0;
  cy.on("zoom dragfree", () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => legible(cy));
  });
  legible(cy);
  let moved = false;
  cy.on("dragpan pinchzoom scrollzoom", () => (moved = true));
  new ResizeObserver(() => {
    cy.resize();
    if (!moved) fit(cy);
  }).observe(container);

  return {
    size: () => cy.nodes().length,
    mark: (iri, { show = false } = {}) => mark(cy, iri, show),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => fit(cy),
    add: (more, tied) => {
      const new_ = more.filter((thing) => cy.getElementById(thing.iri).empty()).slice(0, MOST - cy.nodes().length);
      for (const element of elements(new_, [])) cy.add(element);
      const held = new Set(cy.nodes().map((node) => node.id()));
      for (const element of elements([], tied.filter((tie) => held.has(tie.source) && held.has(tie.target))))
        if (cy.getElementById(element.data.id ?? "").empty()) cy.add(element);
      size(cy);
      arrange(cy, centre, true);
      legible(cy);
    },
  };
}

function elements(things: Thing[], ties: Tie[]): cytoscape.ElementDefinition[] {
  const nodes = things.map((thing) => ({
    data: { id: thing.iri, kind: thing.kind, label: shortened(thing.label) },
    classes: `${thing.kind in LOOKS ? thing.kind : "Other"}${SMALL.has(thing.kind) ? " small" : ""}`,
  }));
  // What ties the same two in several ways is one line with several names.
  const lines = new Map<string, Tie>();
  for (const tie of ties) {
    const line = lines.get(`${tie.source} ${tie.target}`);
    const label = line && !line.label.split(", ").includes(tie.label) ? `${line.label}, ${tie.label}` : tie.label;
    lines.set(`${tie.source} ${tie.target}`, { ...tie, label });
  }
  const edges = [...lines].map(([id, tie]) => ({ data: { id, ...tie } }));
  return [...nodes, ...edges];
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).trimEnd()}…` : label;
}

/** What many are tied to is drawn larger, and is named however small the drawing is. */
function size(cy: Core): void {
  cy.nodes().removeClass("hub");
  cy.nodes()
    .filter((element) => !element.hasClass("small") && (element as NodeSingular).degree(false) >= HUB)
    .sort((a, b) => (b as NodeSingular).degree(false) - (a as NodeSingular).degree(false))
    .slice(0, HUBS)
    .addClass("hub");
}

/** Names keep a size that can be read, and of those that would lie over each other the first stays. */
function legible(cy: Core): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes().removeClass("mute");
    cy.nodes(".small").toggleClass("close", zoom > CLOSE);
    cy.nodes().not(".small").style({ "font-size": Math.max(14, 11.5 / zoom), "text-max-width": `${Math.max(150, 120 / zoom)}px` });
    cy.nodes(".hub, .centre").style({ "font-size": Math.max(16, 13 / zoom) });
  });
  const taken: cytoscape.BoundingBox12[] = [];
  const muted: NodeSingular[] = [];
  const weight = (node: NodeSingular) => (node.hasClass("centre") ? Infinity : node.degree(false));
  const named = cy.nodes().not(".small").union(cy.nodes(".close")).sort((a, b) => weight(b as NodeSingular) - weight(a as NodeSingular));
  named.forEach((element) => {
    const node = element as NodeSingular;
    const box = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });
    if (taken.some((other) => box.x1 < other.x2 && box.x2 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1)) muted.push(node);
    else taken.push(box);
  });
  cy.batch(() => muted.forEach((node) => node.addClass("mute")));
}

/** Places the things: by the ties that tell most, from a start that is the same every time. */
function arrange(cy: Core, centre: string | null, grown: boolean): void {
  const ties = telling(cy);
  const held = cy.nodes().union(ties);
  if (!grown) radial(cy, held, centre);
  held
    .layout({
      name: "fcose",
      quality: "proof",
      randomize: false,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: 60,
      nodeRepulsion: 12000,
      gravity: 0.1,
      numIter: 2500,
      packComponents: true,
    } as unknown as cytoscape.LayoutOptions)
    .run();
  fit(cy);
}

/** Shows all. Names are left out of the measure: theirs depends on how small the drawing becomes. */
function fit(cy: Core): void {
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false, includeEdges: false, includeOverlays: false });
  const [wide, high] = [cy.width() - 2 * MARGIN, cy.height() - 2 * MARGIN];
  const zoom = Math.min(1.2, Math.max(cy.minZoom(), Math.min(wide / w, high / h)));
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - (x1 + w / 2) * zoom, y: cy.height() / 2 - (y1 + h / 2) * zoom } });
}

/**
 * The ties by which things are placed. An office that two hundred sentences are tied to would draw
 * them all into one heap; what ties a sentence to its neighbours tells more of it. So those ties go
 * first whose ends have few others, as long as they join what is not joined yet.
 */
function telling(cy: Core): cytoscape.EdgeCollection {
  const group = new Map<string, string>();
  const root = (id: string): string => {
    let found = id;
    for (let up = group.get(found); up && up !== found; up = group.get(found)) found = up;
    group.set(id, found);
    return found;
  };
  const busy = (edge: cytoscape.EdgeSingular) => Math.max(edge.source().degree(false), edge.target().degree(false));
  return cy
    .edges()
    .sort((a, b) => busy(a as cytoscape.EdgeSingular) - busy(b as cytoscape.EdgeSingular))
    .filter((element) => {
      const edge = element as cytoscape.EdgeSingular;
      const [a, b] = [root(edge.source().id()), root(edge.target().id())];
      if (a !== b) group.set(a, b);
      return a !== b;
    });
}

/** Each thing around the one that it hangs on, with room in proportion to what hangs on it. */
function radial(cy: Core, held: cytoscape.Collection, centre: string | null): void {
  const weight = new Map<string, number>();
  const children = new Map<string, NodeSingular[]>();
  const seen = new Set<string>();
  const grow = (node: NodeSingular): number => {
    seen.add(node.id());
    const below = node
      .edgesWith(held.nodes())
      .intersection(held)
      .connectedNodes()
      .filter((other) => !seen.has(other.id()))
      .toArray() as NodeSingular[];
    for (const other of below) seen.add(other.id());
    children.set(node.id(), below);
    const sum = below.reduce((total, other) => total + grow(other), 0);
    weight.set(node.id(), Math.max(1, sum));
    return Math.max(1, sum);
  };
  const place = (node: NodeSingular, from: number, to: number, ring: number): void => {
    const angle = (from + to) / 2;
    node.position({ x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
    let start = from;
    for (const other of children.get(node.id()) ?? []) {
      const share = ((to - from) * (weight.get(other.id()) ?? 1)) / (weight.get(node.id()) ?? 1);
      place(other, start, start + share, ring + 120);
      start += share;
    }
  };
  const roots: NodeSingular[] = [];
  const first = cy.nodes().sort((a, b) => rank(b as NodeSingular, centre) - rank(a as NodeSingular, centre));
  first.forEach((node) => {
    if (seen.has(node.id())) return;
    grow(node);
    roots.push(node);
  });
  const all = roots.reduce((total, node) => total + (weight.get(node.id()) ?? 1), 0);
  let start = 0;
  for (const node of roots) {
    const share = (2 * Math.PI * (weight.get(node.id()) ?? 1)) / all;
    place(node, start, start + share, roots.length > 1 ? 200 : 0);
    start += share;
  }
}

function rank(node: NodeSingular, centre: string | null): number {
  return node.id() === centre ? Infinity : node.degree(false);
}

function mark(cy: Core, iri: string | null, show: boolean): void {
  cy.elements().removeClass("chosen near far");
  const node = iri ? cy.getElementById(iri) : cy.collection();
  if (node.empty()) return;
  const near = node.closedNeighborhood();
  cy.elements().not(near).addClass("far");
  near.addClass("near");
  node.addClass("chosen");
  if (!show) return;
  const { x, y } = (node as NodeSingular).position();
  const pan = { x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() };
  if (still()) cy.pan(pan);
  else cy.animate({ pan }, { duration: 200 });
}

function style(container: HTMLElement, many: boolean): StylesheetJson {
  const ink = colour(container, "ink");
  const paper = colour(container, "paper");
  const edge = colour(container, "edge");
  const hair = colour(container, "hair");
  const halo = colour(container, "halo");
  const font = getComputedStyle(container).fontFamily;
  const looks = Object.entries(LOOKS).map(([kind, [shape, name, filled]]) => ({
    selector: `node.${kind}`,
    style: {
      shape,
      "background-color": filled ? colour(container, name) : paper,
      "border-color": colour(container, name),
    },
  }));
  return [
    {
      selector: "node",
      style: {
        width: 26,
        height: 26,
        shape: "ellipse",
        "background-color": paper,
        "border-width": 2.5,
        "border-color": edge,
        label: "data(label)",
        "font-family": font,
        "font-size": 16,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-outline-color": paper,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 8,
      },
    },
    { selector: "node.small", style: { width: 16, height: 16, label: "", "font-size": 12 } },
    { selector: "node.small.close", style: { label: "data(label)" } },
    ...looks,
    { selector: "node.hub", style: { width: 38, height: 38, "font-weight": "bold", "min-zoomed-font-size": 0, "z-index": 5 } },
    {
      selector: "edge",
      style: {
        width: 1.25,
        "line-color": edge,
        "line-opacity": many ? 0.35 : 0.6,
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": edge,
        "arrow-scale": 0.7,
      },
    },
    { selector: "node.mute", style: { "text-opacity": 0 } },
    { selector: ".far", style: { opacity: 0.18 } },
    { selector: "node.near", style: { label: "data(label)", "text-opacity": 1, "min-zoomed-font-size": 0, "font-size": 13, "z-index": 10 } },
    {
      selector: "edge.near",
      style: {
        label: "data(label)",
        "font-family": font,
        "font-size": 10,
        color: ink,
        "text-outline-color": paper,
        "text-outline-width": 2,
        "text-rotation": "autorotate",
        "min-zoomed-font-size": 8,
        width: 2,
        "line-opacity": 1,
        "line-color": ink,
        "target-arrow-color": ink,
      },
    },
    { selector: "node.chosen", style: { "border-width": 4, "underlay-color": halo, "underlay-opacity": 1, "underlay-padding": 8 } },
    {
      selector: "node.centre",
      style: {
        width: 46,
        height: 46,
        "font-weight": "bold",
        "min-zoomed-font-size": 0,
        "border-color": ink,
        "border-width": 5,
        "z-index": 9,
      },
    },
    { selector: "node:active", style: { "overlay-opacity": 0.1, "overlay-color": hair } },
  ] as StylesheetJson;
}
