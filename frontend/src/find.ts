// The search of a site without a server: looks in what search-data.js holds, in the reader's browser.

import { stemmer } from "@orama/stemmers/dutch";
import MiniSearch from "minisearch";

import { language, made, one } from "./dom";

/** Where it was said, which paper, which act, who, and the words. */
type Said = [anchor: string, paper: number, act: number, speaker: number, quote: string];

interface Held {
  /** How it is cited, its day in Dutch and English, its page in Dutch and English. */
  papers: [string, string, string, string, string][];
  speakers: string[];
  acts: [string, string][];
  said: Said[];
}

declare global {
  // eslint-disable-next-line no-var
  var KAMERDRAAD: Held | undefined;
}

const SHOWN = 200;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu;
const ASKED = /"([^"]*)"?|(\S+)/g;

const known = new Map<string, string>();

/** A word's stem, as it stands at a word's end: the stemmer leaves briev of brieven, and sluiz of sluizen. */
function stem(word: string): string {
  const folded = word.normalize("NFC").toLowerCase();
  let found = known.get(folded);
  if (found === undefined) {
    found = stemmer(folded).replace(/v$/, "f").replace(/z$/, "s");
    known.set(folded, found);
  }
  return found;
}

function words(text: string): string[] {
  return text.normalize("NFC").match(WORD) ?? [];
}

/** Whether the stems stand together in a text, in their order. */
function together(stems: string[], phrase: string[]): boolean {
  return stems.some((_, at) => phrase.every((each, n) => stems[at + n] === each));
}

function found(held: Held, index: MiniSearch, asked: string): number[] {
  const phrases = [...asked.matchAll(ASKED)]
    .map((match) => words(match[1] ?? match[2] ?? "").map(stem))
    .filter((phrase) => phrase.length);
  if (!phrases.length) return [];
  return index
    .search(phrases.flat().join(" "), { combineWith: "AND", processTerm: (term) => term })
    .map((hit) => hit.id as number)
    .filter((id) => {
      const stems = words(held.said[id]![4]).map(stem);
      return phrases.every((phrase) => phrase.length < 2 || together(stems, phrase));
    });
}

/** The quote with the words that were looked for marked; text stays text. */
function marked(quote: string, wanted: Set<string>): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  const text = quote.normalize("NFC");
  for (const match of text.matchAll(WORD)) {
    if (!wanted.has(stem(match[0]))) continue;
    pieces.push(text.slice(at, match.index), made("mark", { class: "d" }, match[0]));
    at = match.index + match[0].length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function entry(held: Held, id: number, wanted: Set<string>): HTMLLIElement {
  const [anchor, paperNumber, act, speaker, quote] = held.said[id]!;
  const [place, dutchDay, englishDay, dutch, english] = held.papers[paperNumber]!;
  const ours = language === "en";
  const file = encodeURI(ours ? english : dutch).replaceAll("?", "%3F").replaceAll("#", "%23");
  const link = made("a", { href: `${file}#${anchor}` }, ...marked(quote, wanted));
  const facts = [held.speakers[speaker], ours ? englishDay : dutchDay, place].filter(Boolean);
  return made(
    "li",
    {},
    made("span", { class: "k" }, held.acts[act]![ours ? 1 : 0]),
    made("p", { class: "quote", lang: "nl" }, link),
    made("p", { class: "meta" }, facts.join(", ")),
  );
}

function show(held: Held, asked: string): void {
  const index = new MiniSearch<{ id: number; quote: string }>({
    fields: ["quote"],
    tokenize: (text) => words(text),
    processTerm: stem,
  });
  index.addAll(held.said.map((said, id) => ({ id, quote: said[4] })));
  const hits = found(held, index, asked);
  const wanted = new Set(words(asked).map(stem));
  const section = one<HTMLElement>(document, ".hits");
  const heading = one<HTMLElement>(section, "h2");
  const { one: single = "", many = "", first = "" } = heading.dataset;
  const number = hits.length.toLocaleString(language);
  const cut = hits.length > SHOWN ? ` (${first} ${SHOWN})` : "";
  heading.textContent = `${number} ${hits.length === 1 ? single : many} ‘${asked}’${cut}`;
  one(section, "ol").replaceChildren(
    ...hits.slice(0, SHOWN).map((id) => entry(held, id, wanted)),
  );
  section.hidden = false;
}

const asked = (new URLSearchParams(location.search).get("q") ?? "").slice(0, 200);
const held = globalThis.KAMERDRAAD;
if (held && asked.trim()) {
  const input = document.querySelector<HTMLInputElement>("input[name=q]");
  if (input) input.value = asked;
  show(held, asked);
}
