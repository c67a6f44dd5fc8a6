// The language of the page for screen readers and Chinese glyphs, and the few words Streamlit writes itself without
// offering a way to translate them. Works on text nodes in named places only; nothing a person typed is touched.
"use strict";

const PLACES = [
  '[data-testid="stFileUploaderDropzone"]',
  '[data-testid="InputInstructions"]',
  '[data-testid="stSelectboxVirtualDropdown"]',
].join(",");
const wordsByLanguage = {};
const written = new WeakMap();
let waiting = false;

function language() {
  return new URLSearchParams(window.location.search).get("lang") ?? "en";
}

function wordsOf(lang) {
  wordsByLanguage[lang] ??= fetch(`/words/${lang}.json`).then((answer) => (answer.ok ? answer.json() : []));
  return wordsByLanguage[lang];
}

// A pair is [what Streamlit writes, what is shown]; {n} stands for a number.
function translated(text, pairs) {
  for (const [english, own] of pairs) {
    const pattern = new RegExp(`^${english.replace("{n}", "(\\d+)")}`);
    const found = text.match(pattern);
    if (found) return text.replace(pattern, own.replace("{n}", found[1] ?? ""));
  }
  return text;
}

function rewrite(node, pairs) {
  const before = written.get(node);
  const english = before?.own === node.nodeValue ? before.english : node.nodeValue;
  const own = translated(english, pairs);
  if (own !== node.nodeValue) node.nodeValue = own;
  written.set(node, { english, own });
}

async function look() {
  waiting = false;
  const lang = language();
  document.documentElement.lang = lang;
  const pairs = await wordsOf(lang);
  for (const place of document.querySelectorAll(PLACES)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) rewrite(texts.currentNode, pairs);
  }
}

new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(look);
}).observe(document, { childList: true, subtree: true, characterData: true });
