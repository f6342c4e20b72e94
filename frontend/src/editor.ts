// An editor for SPARQL, by CodeMirror, in the place of the plain field.

import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

import { completions, type Terms } from "./completion";
import { made, one } from "./dom";

const look = EditorView.theme({
  "&": { backgroundColor: "var(--paper)", color: "var(--ink)", fontSize: ".875rem", maxHeight: "34rem" },
  "&.cm-focused": { outline: "3px solid var(--ink)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: ".75rem 0", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--ink-2)", borderRight: "1px solid var(--hair)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { backgroundColor: "var(--hl) !important" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--diff)", color: "var(--ink)" },
  ".cm-tooltip": { backgroundColor: "var(--panel)", color: "var(--ink)", border: "1px solid var(--edge)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--sans)", fontSize: ".9375rem", maxHeight: "16rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: ".25rem .6rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--ink)", color: "var(--paper)" },
  ".cm-completionDetail": { marginLeft: ".75em", fontStyle: "normal", color: "var(--ink-2)" },
  "li[aria-selected] .cm-completionDetail": { color: "var(--paper)" },
  ".cm-completionInfo": { padding: ".5rem .75rem", maxWidth: "22rem", fontFamily: "var(--sans)", lineHeight: "1.4" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
});
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--red)", fontWeight: "600" },
  { tag: tags.variableName, color: "var(--violet)" },
  { tag: tags.atom, color: "var(--blue)" },
  { tag: tags.string, color: "var(--ink)", backgroundColor: "var(--panel)" },
  { tag: tags.meta, color: "var(--slate)" },
  { tag: tags.comment, color: "var(--ink-2)", fontStyle: "italic" },
]);

/** Puts the editor where the field is; the form still sends the field. */
export function edit(field: HTMLTextAreaElement, terms: () => Promise<Terms>): EditorView {
  const form = field.form;
  const host = made("div", { class: "editor__field" });
  // In a tree of its own the editor may bring its style sheets along; in the page the content
  // policy forbids them.
  const root = host.attachShadow({ mode: "open" });
  const send = () => {
    field.value = view.state.doc.toString();
    form?.requestSubmit();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        StreamLanguage.define(sparql),
        syntaxHighlighting(colours),
        autocompletion({ override: [completions(terms)], icons: false, filterStrict: true }),
        keymap.of([
          { key: "Mod-Enter", run: send, preventDefault: true },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": labelOf(field), spellcheck: "false", autocapitalize: "off" }),
        typedOver,
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) field.value = update.state.doc.toString();
        }),
      ],
    }),
  });
  field.hidden = true;
  field.after(host);
  // The label's click went to the field.
  one(document, `label[for="${field.id}"]`).addEventListener("click", () => view.focus());
  return view;
}

/**
 * Types over a selection itself: a browser would carry the colours of what was selected along in a
 * style attribute, which the content policy forbids.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || !event.data || view.composing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch({ ...view.state.replaceSelection(event.data), userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

function labelOf(field: HTMLTextAreaElement): string {
  return field.labels?.[0]?.textContent?.trim() ?? "SPARQL";
}
