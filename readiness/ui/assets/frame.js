// Four things Streamlit's page does not do by itself: say its language to screen readers (and pick Chinese glyphs),
// translate the few words it writes on its own, start afresh when its server has forgotten it, and look whether the
// facilitator of a workshop has moved on.
"use strict";

const PLACES = [
  '[data-testid="stFileUploaderDropzone"]',
  '[data-testid="InputInstructions"]',
  '[data-testid="stSelectboxVirtualDropdown"]',
].join(",");
const REMEMBERED = 50 * 60 * 1000; // a little less than disconnectedSessionTTL in config.toml
const CONNECTION = "data-test-connection-state";
const LOOK = 5000; // milliseconds between two looks at the facilitator's step
const TURN = /st-key-turn-(\S+)-(\d+)/; // the room's id and the step that the page shows
const wordsByLanguage = {};
const written = new WeakMap();
let waiting = false;
let everConnected = false;
let lostSince = null;

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

async function speak() {
  const lang = language();
  document.documentElement.lang = lang;
  const pairs = await wordsOf(lang);
  for (const place of document.querySelectorAll(PLACES)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) rewrite(texts.currentNode, pairs);
  }
}

// After a new start of the server, or an absence longer than it remembers, a click in an open page would be thrown
// away in silence. Everything given is stored and the address says what was open, so the page is loaded again.
async function watch() {
  const app = document.querySelector(`[${CONNECTION}]`);
  const connected = app?.getAttribute(CONNECTION) === "CONNECTED";
  everConnected ||= connected;
  if (!connected && everConnected) lostSince ??= Date.now();
  if (!connected || lostSince === null) return;
  const away = Date.now() - lostSince;
  lostSince = null;
  const started = await fetch("/started").then((answer) => answer.text());
  const page = document.querySelector('meta[name="started"]').content;
  if (started !== page || away > REMEMBERED) window.location.reload();
}

// Drawn by Streamlit's own timer, two hundred telephones would keep the server busy with nothing. A page nobody sees
// does not ask, and asks at once when it is seen again.
async function follow() {
  const place = document.querySelector('[class*="st-key-turn-"]');
  const shown = place?.className.match(TURN);
  if (!shown || document.hidden) return;
  const answer = await fetch(`/turn/${shown[1]}`).catch(() => null);
  const gone = answer?.status === 404;
  const movedOn = answer?.ok && Number(await answer.text()) > Number(shown[2]);
  if (gone || movedOn) place.querySelector("button")?.click();
}

async function look() {
  waiting = false;
  await Promise.all([speak(), watch()]);
}

new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  setTimeout(look, 50);
}).observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: [CONNECTION] });

setInterval(follow, LOOK);
document.addEventListener("visibilitychange", follow);
