// Small helpers for reaching into the page. Its words stand in the templates, in the reader's language.

/** The one element that fits; a template that lacks it is a mistake worth hearing of. */
export function one<T extends Element>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** An element with text or others in it; what is put in as text stays text. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** What a custom property of the style sheet is here and now, in light or dark. */
export function colour(element: Element, name: string): string {
  return getComputedStyle(element).getPropertyValue(`--${name}`).trim();
}

/** Calls back whenever the reader's system turns light or dark. */
export function onScheme(change: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", change);
}

/** Whether the reader wants no movement. */
export function still(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export const language = document.documentElement.lang || "nl";
