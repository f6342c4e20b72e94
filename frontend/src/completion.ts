// What can be written next in a query: keywords, variables, and the terms of the vocabularies.

import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";

export interface Term {
  /** With its prefix: "kd:Commitment". */
  name: string;
  /** What it is called in the reader's language. */
  label: string;
  definition: string;
}

export interface Terms {
  prefixes: Record<string, string>;
  terms: Term[];
}

const KEYWORDS = (
  "SELECT DISTINCT CONSTRUCT ASK DESCRIBE WHERE FROM NAMED GRAPH OPTIONAL UNION MINUS FILTER EXISTS BIND AS VALUES " +
  "GROUP ORDER BY ASC DESC HAVING LIMIT OFFSET PREFIX IN NOT COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG " +
  "LANGMATCHES DATATYPE BOUND IRI COALESCE IF CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER STRLEN SUBSTR LCASE UCASE " +
  "REPLACE REGEX CONCAT YEAR MONTH DAY NOW ABS ROUND isIRI isLiteral isBlank"
).split(" ");
const MOST = 60;

/** Completions from `terms`, which are fetched when they are first wanted. */
export function completions(terms: () => Promise<Terms>): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const variable = context.matchBefore(/[?$]\w*/);
    if (variable) return { from: variable.from, options: variables(context, variable.text), validFor: /^[?$]\w*$/ };
    const word = context.matchBefore(/[\w-]*:?[\w-]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const before = context.state.sliceDoc(Math.max(0, word.from - 1), word.from);
    if (before === "<" || before === '"') return null;
    const known = await terms();
    return { from: word.from, options: fitting(word.text, known), filter: false };
  };
}

function variables(context: CompletionContext, asked: string): Completion[] {
  const found = new Set(context.state.doc.toString().match(/[?$]\w+/g) ?? []);
  found.delete(asked);
  return [...found].sort().map((label) => ({ label, type: "variable" }));
}

function fitting(asked: string, { prefixes, terms }: Terms): Completion[] {
  const wanted = asked.toLowerCase();
  const ranked: [number, Completion][] = [];
  for (const { name, label, definition } of terms) {
    const rank = place(wanted, name, label);
    if (rank < 9) ranked.push([rank, { label: name, detail: label, info: definition || undefined, apply: putting(name, prefixes) }]);
  }
  if (!asked.includes(":"))
    for (const keyword of KEYWORDS)
      if (keyword.toLowerCase().startsWith(wanted)) ranked.push([1, { label: keyword, type: "keyword" }]);
  return ranked
    .sort(([a, x], [b, y]) => a - b || x.label.localeCompare(y.label))
    .slice(0, MOST)
    .map(([, completion]) => completion);
}

/** How well a term fits what was typed: by its name, its name behind the prefix, or what it is called. */
function place(wanted: string, name: string, label: string): number {
  const lower = name.toLowerCase();
  const local = lower.slice(lower.indexOf(":") + 1);
  if (lower.startsWith(wanted)) return 0;
  if (wanted.includes(":")) {
    const [prefix = "", rest = ""] = wanted.split(":");
    return lower.startsWith(`${prefix}:`) && (local.includes(rest) || label.toLowerCase().includes(rest)) ? 2 : 9;
  }
  if (local.startsWith(wanted) || label.toLowerCase().startsWith(wanted)) return 2;
  return wanted.length > 2 && (local.includes(wanted) || label.toLowerCase().includes(wanted)) ? 3 : 9;
}

/** Puts a term in, and the line for its prefix where the query has none. */
function putting(name: string, prefixes: Record<string, string>) {
  return (view: EditorView, _: Completion, from: number, to: number): void => {
    const prefix = name.slice(0, name.indexOf(":"));
    const namespace = prefixes[prefix];
    const there = new RegExp(`^\\s*PREFIX\\s+${prefix}:`, "im").test(view.state.doc.toString());
    const line = namespace && !there ? `PREFIX ${prefix}: <${namespace}>\n` : "";
    view.dispatch({
      changes: [...(line ? [{ from: 0, insert: line }] : []), { from, to, insert: name }],
      selection: { anchor: from + line.length + name.length },
      userEvent: "input.complete",
    });
  };
}
