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
const LONGEST_LABEL = 48;
const HUB = 12;

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
    style: style(container, centre),
    layout: { name: "preset" },
    minZoom: 0.1,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  arrange(cy, centre, false);
  size(cy);
  onScheme(() => cy.style(style(container, centre)));
  // The wheel scrolls the page; with Ctrl, or two fingers, it zooms.
  container.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
  cy.on("tap", (event) => chosen(event.target === cy || event.target.isEdge() ? null : event.target.id()));
  new ResizeObserver(() => cy.resize()).observe(container);

  return {
    size: () => cy.nodes().length,
    mark: (iri, { show = false } = {}) => mark(cy, iri, show),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => cy.fit(undefined, 24),
    add: (more, tied) => {
      const new_ = more.filter((thing) => cy.getElementById(thing.iri).empty()).slice(0, MOST - cy.nodes().length);
      for (const element of elements(new_, [])) cy.add(element);
      const held = new Set(cy.nodes().map((node) => node.id()));
      for (const element of elements([], tied.filter((tie) => held.has(tie.source) && held.has(tie.target))))
        if (cy.getElementById(element.data.id ?? "").empty()) cy.add(element);
      size(cy);
      arrange(cy, centre, true);
    },
  };
}

function elements(things: Thing[], ties: Tie[]): cytoscape.ElementDefinition[] {
  const nodes = things.map((thing) => ({
    data: { id: thing.iri, kind: thing.kind, label: shortened(thing.label) },
    classes: `${thing.kind in LOOKS ? thing.kind : "Other"}${SMALL.has(thing.kind) ? " small" : ""}`,
  }));
  const edges = ties.map((tie) => ({
    data: { id: `${tie.source} ${tie.target} ${tie.label}`, source: tie.source, target: tie.target, label: tie.label },
  }));
  return [...nodes, ...edges];
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).trimEnd()}…` : label;
}

/** What many are tied to is drawn larger, and is named before others are. */
function size(cy: Core): void {
  cy.nodes().forEach((node: NodeSingular) => {
    node.toggleClass("hub", node.degree(false) >= HUB);
  });
}

function arrange(cy: Core, centre: string | null, grown: boolean): void {
  if (!grown) {
    // A start that is the same every time, so that the drawing is.
    cy.layout({
      name: "concentric",
      concentric: (node) => (node.id() === centre ? 1000 : node.degree(false)),
      levelWidth: () => 4,
      spacingFactor: 1.2,
      animate: false,
    } as cytoscape.ConcentricLayoutOptions).run();
  }
  const many = cy.nodes().length > 120;
  cy.layout({
    name: "fcose",
    quality: "default",
    randomize: false,
    animate: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: many ? 110 : 95,
    nodeRepulsion: many ? 16000 : 9000,
    nodeSeparation: 90,
    gravity: 0.2,
    numIter: many ? 1500 : 2500,
    packComponents: true,
    padding: 24,
  } as unknown as cytoscape.LayoutOptions).run();
  cy.fit(undefined, 24);
}

function mark(cy: Core, iri: string | null, show: boolean): void {
  cy.elements().removeClass("chosen near far");
  const node = iri ? cy.getElementById(iri) : cy.collection();
  if (node.empty()) return;
  const near = node.closedNeighborhood();
  cy.elements().not(near).addClass("far");
  near.addClass("near");
  node.addClass("chosen");
  if (show) cy.animate({ center: { eles: node } }, { duration: still() ? 0 : 200 });
}

function style(container: HTMLElement, centre: string | null): StylesheetJson {
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
        "font-size": 12,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-outline-color": paper,
        "text-outline-width": 2.5,
        "min-zoomed-font-size": 9,
      },
    },
    { selector: "node.small", style: { width: 16, height: 16, "font-size": 10 } },
    ...looks,
    { selector: "node.hub", style: { width: 38, height: 38, "font-size": 22, "text-max-width": "240px", "z-index": 5 } },
    {
      selector: "edge",
      style: {
        width: 1.25,
        "line-color": edge,
        "line-opacity": 0.55,
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": edge,
        "arrow-scale": 0.7,
      },
    },
    { selector: ".far", style: { opacity: 0.18 } },
    { selector: "node.near", style: { "min-zoomed-font-size": 0, "font-size": 13, "z-index": 10 } },
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
    ...(centre
      ? [{ selector: `node[id = "${CSS.escape(centre)}"]`, style: { width: 44, height: 44, "font-size": 18, "min-zoomed-font-size": 0, "font-weight": "bold" as const, "z-index": 9, "border-color": ink, "border-width": 4 } }]
      : []),
    { selector: "node:active", style: { "overlay-opacity": 0.1, "overlay-color": hair } },
  ] as StylesheetJson;
}
