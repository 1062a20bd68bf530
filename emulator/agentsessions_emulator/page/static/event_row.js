// One line of a timeline: an event with what belongs to it.
import { disclosure, h, json } from "./dom.js";
import { time } from "./times.js";

const LONG = 1200;
const SHORT = 100;

// `session` and `thread` are those of the timeline.
export function eventRow(entry, session, thread) {
  const { told } = entry;
  const { opener, block } = disclosure("JSON", () => json(whole(entry)), { title: "The event as JSON (o)" });
  const classes = ["event", told.kind, told.from && `from-${told.from}`, told.tone && `tone-${told.tone}`];
  return h("li", { class: classes.filter(Boolean).join(" "), "data-line": true, tabindex: "-1" },
    h("div", { class: "event-head" },
      h("div", { class: "lead" },
        told.label ? h("span", { class: "label" }, told.label) : null,
        told.name ? h("code", { class: "name" }, told.name) : null,
        told.permission ? h("span", { class: "chip tone-warning" }, told.permission) : null,
        told.kind === "call" ? state(entry) : null,
        isShort(told) && told.text ? h("span", { class: "said" }, told.text) : null,
        isShort(told) ? entry.results.map(inlineResult) : null,
        told.thread && told.thread !== thread ? threadLink(session, told.thread) : null),
      opener,
      told.at ? time(told.at) : null),
    isShort(told) || !told.text ? null : longText(told.text),
    told.input === undefined ? null : input(told.input),
    isShort(told) ? null : entry.results.map(result),
    block);
}

function whole({ event, results }) {
  return results.length === 0 ? event : [event, ...results.map((one) => one.event)];
}

export function previewRow(preview) {
  return h("li", { class: "event message from-agent preview" },
    h("div", { class: "event-head" },
      h("div", { class: "lead" },
        h("span", { class: "label" }, preview.label), h("span", { class: "chip" }, "writing"))),
    h("p", { class: "text" }, preview.text || "…"));
}

// A text, of which the rest is shown when it is asked for.
export function longText(text) {
  const paragraph = h("p", { class: "text" }, text.slice(0, LONG));
  if (text.length <= LONG) return paragraph;
  const rest = `Show all ${text.length} characters`;
  const more = h("button", {
    type: "button", class: "link", on: { click: () => paragraph.replaceChildren(text) },
  }, rest);
  paragraph.append("… ", more);
  return paragraph;
}

export function input(value) {
  const short = JSON.stringify(value);
  return h("pre", { class: "input" }, short.length <= SHORT ? short : json(value));
}

function isShort(told) {
  return ["status", "minor", "note"].includes(told.kind);
}

function state(entry) {
  return entry.results.length === 0 ? h("span", { class: "chip tone-busy" }, "no result yet") : null;
}

function result({ told }) {
  return h("div", { class: `result tone-${told.tone}` },
    h("div", { class: "event-head" },
      h("div", { class: "lead" }, h("span", { class: "label" }, told.label)),
      told.at ? time(told.at) : null),
    told.text ? longText(told.text) : null);
}

function inlineResult({ told }) {
  const text = [told.label, told.text].filter(Boolean).join(": ");
  return h("span", { class: `said tone-${told.tone}` }, `→ ${text}`);
}

function threadLink(session, thread) {
  return h("a", { href: `#/sessions/${session}/${thread}`, class: "thread-link" }, "its thread");
}
