// The keys, and the dialog that shows them.
import { button, h } from "./dom.js";
import { switchTimes } from "./times.js";

const KEYS = [
  ["g s, g r, g c", "sessions, requests, faults and clock"],
  ["j, ↓ and k, ↑", "next and previous line of a list"],
  ["o or Enter", "open the line"],
  ["/", "filter"],
  ["n", "new session"],
  ["m", "write a message"],
  ["Ctrl Enter", "send it"],
  ["i", "interrupt the session"],
  ["a", "go to the first question that waits for you"],
  ["e", "show earlier events or requests"],
  ["t", "times relative or absolute"],
  ["Esc", "leave a field, close a dialog"],
  ["?", "these keys"],
];
const VIEWS = { s: "#/sessions", r: "#/requests", c: "#/controls" };
const NAMED = { n: "new", m: "message", i: "interrupt", a: "answer", e: "earlier" };

export function listenForKeys() {
  let afterG = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (isField(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const isView = afterG && event.key in VIEWS;
    afterG = event.key === "g";
    if (isView) location.hash = VIEWS[event.key];
    if (isView || afterG || press(event.key)) event.preventDefault();
  });
}

export function showKeys() {
  const rows = KEYS.map(([keys, what]) => h("tr", {}, h("th", { scope: "row" }, keys), h("td", {}, what)));
  const close = button("Close", () => dialog.close(), { class: "primary", autofocus: true });
  const dialog = h("dialog", { "aria-labelledby": "keys-title", on: { close: () => dialog.remove() } },
    h("h2", { id: "keys-title" }, "Keys"),
    h("table", { class: "keys" }, h("tbody", {}, rows)),
    h("div", { class: "buttons" }, close));
  document.body.append(dialog);
  dialog.showModal();
}

// Whether the key means anything here.
function press(key) {
  if (key === "?") return showKeys(), true;
  if (key === "t") return switchTimes(), document.dispatchEvent(new Event("times")), true;
  if (key === "/") return activate("filter");
  if (key in NAMED) return activate(NAMED[key]);
  if (key === "j" || key === "ArrowDown") return move(1);
  if (key === "k" || key === "ArrowUp") return move(-1);
  if (key === "o" || key === "Enter") return open(document.activeElement);
  return false;
}

function isField(element) {
  return element.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

// Buttons are pressed, fields take the focus.
function activate(name) {
  const element = [...document.querySelectorAll(`[data-key="${name}"]`)].find(isShown);
  if (element === undefined) return false;
  if (element.matches("button")) element.click();
  else element.focus();
  return true;
}

// In the list that has the focus, or else in the first one of the view.
function move(step) {
  const lists = [...document.querySelectorAll("[data-list]")].filter(isShown);
  const list = document.activeElement.closest("[data-list]") ?? lists.find((one) => one.dataset.list === "main") ?? lists[0];
  const lines = list ? [...list.querySelectorAll("[data-line]")].filter(isShown) : [];
  if (lines.length === 0) return false;
  const current = lines.findIndex((line) => line.contains(document.activeElement));
  const start = list.dataset.from === "end" ? lines.length : -1;
  const target = Math.max(0, Math.min(lines.length - 1, (current < 0 ? start : current) + step));
  lines[target].focus();
  lines[target].scrollIntoView({ block: "nearest" });
  return true;
}

function open(element) {
  const line = element.matches("[data-line]") ? element : null;
  const target = line?.querySelector("[data-open]");
  target?.click();
  return Boolean(target);
}

function isShown(element) {
  return element.checkVisibility();
}
