// Faults: which are ordered, and a form to order more.
import { button, h, labelled, options } from "./dom.js";
import { attempt } from "./notices.js";

const NUMBER = { type: "number", min: "0", step: "any" };
const FIELDS = {
  status: { label: "Status", type: "number", min: "100", max: "599", value: "529" },
  seconds: { label: "Seconds", ...NUMBER, value: "5" },
  when: { label: "When", choices: ["before_read", "before_commit", "after_commit"] },
  events: { label: "After events", ...NUMBER, value: "0" },
  bytes: { label: "Bytes", ...NUMBER, value: "10" },
  how: { label: "How", choices: ["reset", "close", "eof"] },
  commit: { label: "Do the work first", type: "checkbox" },
};
const EFFECTS = {
  status: ["answers with a status", "status", "commit"],
  delay: ["answers late", "seconds", "commit"],
  reset: ["breaks the connection", "when"],
  truncate: ["cuts the answer short", "bytes"],
  cut: ["cuts a stream", "events", "bytes", "how"],
  stall: ["silences a stream", "events", "seconds"],
  frame: ["puts a broken frame into a stream", "events"],
  error_event: ["ends a stream with an error", "events"],
  lose: ["leaves out an event of a stream", "events"],
  duplicate: ["sends an event of a stream twice", "events"],
  chunk: ["sends a stream in small pieces", "bytes"],
};

export class FaultsPanel {
  constructor(app) {
    this.app = app;
    this.rules = h("tbody");
    this.none = h("p", { class: "muted" }, "None are ordered.");
    this.table = h("table", {}, h("thead", {}, h("tr", {},
      ["Requests", "Effect", "Used", ""].map((name) => h("th", { scope: "col" }, name)))), this.rules);
    this.clear = button("Remove all", () => attempt(() => app.api.delete("/_emulator/faults")));
    this.element = h("section", { class: "panel faults", "aria-labelledby": "faults-title" },
      h("h2", { id: "faults-title" }, "Faults"),
      h("p", {}, "Requests of your clients that go wrong on order. Those of this page never do."),
      this.none, this.table, this.clear, this.form());
  }

  form() {
    const names = this.app.facts.operations.map((value) => h("option", { value }));
    const operation = h("input", { list: "operations", name: "operation", placeholder: "any" });
    const effect = options(h("select", { name: "effect" }), Object.entries(EFFECTS).map(([type, [label]]) => [type, `${type}: ${label}`]));
    const more = h("div", { class: "row fields" });
    const nth = h("input", { type: "number", name: "nth", min: "1", value: "1", required: true });
    const times = h("input", { type: "number", name: "times", min: "1", value: "1", placeholder: "always" });
    const show = () => more.replaceChildren(...EFFECTS[effect.value].slice(1).map(control));
    effect.addEventListener("change", show);
    show();
    const submit = (event) => {
      event.preventDefault();
      const rule = { effect: { type: effect.value, ...entered(more) }, nth: Number(nth.value) };
      rule.times = times.value ? Number(times.value) : null;
      if (operation.value) rule.operation = operation.value;
      attempt(() => this.app.api.post("/_emulator/faults", rule));
    };
    return h("form", { class: "new-fault", on: { submit } },
      h("h3", {}, "Order a fault"),
      h("datalist", { id: "operations" }, names),
      h("div", { class: "row" }, labelled("Operation", operation), labelled("Effect", effect)),
      more,
      h("div", { class: "row" }, labelled("From request number", nth), labelled("Times (empty: always)", times)),
      h("div", { class: "buttons" }, h("button", { class: "primary" }, "Order")));
  }

  show({ faults }) {
    this.none.hidden = faults.length > 0;
    this.table.hidden = this.clear.hidden = faults.length === 0;
    this.rules.replaceChildren(...faults.map((rule) => this.row(rule)));
  }

  row(rule) {
    const remove = button("Remove", () => attempt(() => this.app.api.delete(`/_emulator/faults/${rule.id}`)), {
      "aria-label": `Remove the fault ${rule.effect.type}`,
    });
    const { type, ...details } = rule.effect;
    const requests = [rule.operation ?? rule.path ?? "any", rule.method].filter(Boolean).join(" ");
    const told = Object.entries(details).map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`);
    return h("tr", {},
      h("td", {}, h("code", {}, requests), rule.nth > 1 ? ` from number ${rule.nth}` : ""),
      h("td", {}, h("strong", {}, type), ` ${told.join(", ")}`),
      h("td", {}, rule.times === null ? `${rule.used} times` : `${rule.used} of ${rule.times}`),
      h("td", {}, remove));
  }
}

function control(name) {
  const { label, choices, ...attributes } = FIELDS[name];
  const element = choices
    ? options(h("select", { name }), choices.map((value) => [value, value]))
    : h("input", { name, ...attributes });
  return labelled(label, element);
}

// What the fields of an effect say. A field that was left empty says nothing.
function entered(fields) {
  const values = {};
  for (const { name, type, checked, value } of fields.querySelectorAll("input, select")) {
    if (type === "checkbox") values[name] = checked;
    else if (type === "number" && value !== "") values[name] = Number(value);
    else if (value !== "") values[name] = value;
  }
  return values;
}
