// The view of the request log: the newest first, live, with the reasons of refusals.
import { button, fill, h, options, reconcile } from "./dom.js";
import { attempt } from "./notices.js";
import { requestRow } from "./request_row.js";

const SHOWN = 200;
const COLUMNS = ["Time", "Request", "Operation", "Status", "ms", "Request id"];
const SELECTIONS = [["all", "All requests"], ["refused", "Refused"], ["fault", "With a fault"], ["open", "Not answered yet"]];
const IS_SELECTED = {
  all: () => true,
  refused: (one) => one.status >= 400,
  fault: (one) => one.fault !== null,
  open: (one) => one.milliseconds === null,
};

export class RequestsView {
  constructor(app) {
    this.app = app;
    this.requests = new Map(); // by id, oldest first
    this.rows = new Map();
    this.shown = SHOWN;
    this.hasEarlier = false;
    this.element = this.build();
    app.news.addEventListener("hello", () => this.load());
    app.news.addEventListener("changes", ({ detail }) => this.take(detail));
  }

  build() {
    const change = () => this.render();
    this.filter = h("input", {
      type: "search", placeholder: "Filter by path, operation, id or reason (/)", "aria-label": "Filter requests", "data-key": "filter",
      on: { input: change },
    });
    this.selection = options(h("select", { "aria-label": "Which requests", on: { change } }), SELECTIONS);
    this.count = h("span", { class: "muted", role: "status" });
    const clear = button("Clear", () => attempt(() => this.clear()));
    this.body = h("tbody", { "data-list": "main" });
    this.earlier = button("Show earlier", () => this.showEarlier(), { "data-key": "earlier", class: "earlier" });
    this.empty = h("p", { class: "empty" }, "No requests.");
    const table = h("table", { class: "requests" },
      h("thead", {}, h("tr", {}, COLUMNS.map((name) => h("th", { scope: "col" }, name)))), this.body);
    return h("div", { class: "view page" },
      h("div", { class: "tools" }, this.filter, this.selection, this.count, h("span", { class: "spacer" }), clear),
      h("div", { class: "scroll" }, table, this.empty, this.earlier));
  }

  show() {
    this.render();
  }

  async load() {
    await attempt(async () => {
      const page = await this.app.api.get("/_emulator/page/requests", { limit: SHOWN });
      this.requests.clear();
      this.rows.clear();
      this.shown = SHOWN;
      for (const one of page.data.reverse()) this.requests.set(one.request_id, one);
      this.hasEarlier = page.data.length === SHOWN;
      this.render();
    });
  }

  take({ requests, missed }) {
    if (!requests) return;
    if (missed) return this.load();
    for (const one of requests) this.requests.set(one.request_id, one);
    this.scheduled ??= requestAnimationFrame(() => {
      this.scheduled = null;
      this.render();
    });
    return undefined;
  }

  async showEarlier() {
    const oldest = this.requests.keys().next().value;
    this.shown += SHOWN;
    await attempt(async () => {
      if (!this.hasEarlier) return;
      const page = await this.app.api.get("/_emulator/page/requests", { limit: SHOWN, before: oldest });
      const earlier = page.data.reverse().map((one) => [one.request_id, one]);
      this.requests = new Map([...earlier, ...this.requests]);
      this.hasEarlier = earlier.length === SHOWN;
    });
    this.render();
  }

  async clear() {
    await this.app.api.delete("/_emulator/requests");
    this.requests.clear();
    this.rows.clear();
    this.hasEarlier = false;
    this.render();
  }

  render() {
    if (this.element.hidden) return;
    const wanted = this.filter.value.toLowerCase();
    const isSelected = IS_SELECTED[this.selection.value];
    const fitting = [...this.requests.values()].reverse()
      .filter((one) => isSelected(one) && (!wanted || searchable(one).includes(wanted)));
    reconcile(this.body, fitting.slice(0, this.shown).map((one) => this.row(one)));
    const count = `${fitting.length}${this.hasEarlier ? "+" : ""} requests`;
    fill(this.count, count);
    this.empty.hidden = fitting.length > 0;
    this.earlier.hidden = fitting.length <= this.shown && !this.hasEarlier;
  }

  row(request) {
    const known = this.rows.get(request.request_id);
    if (known?.request === request) return known.element;
    const element = requestRow(this.app.api, request);
    this.rows.set(request.request_id, { request, element });
    return element;
  }
}

function searchable(request) {
  const { method, path, query, operation, request_id: id, reason, status, fault } = request;
  return `${method} ${path}?${query} ${operation} ${id} ${reason} ${status} ${fault}`.toLowerCase();
}
