// The view of sessions: their list, with who waits, and the one that is chosen.
import { button, h, reconcile } from "./dom.js";
import { newSession } from "./new_session.js";
import { attempt, throttled } from "./notices.js";
import { SessionPane } from "./session.js";
import { time } from "./times.js";
import { isForClient } from "./waits.js";

const PAGE = 100;
const REFRESH_MS = 700;

export class SessionsView {
  constructor(app) {
    this.app = app;
    this.sessions = [];
    this.waits = [];
    this.limit = PAGE;
    this.lines = new Map();
    this.refreshSoon = throttled(REFRESH_MS, () => this.refresh());
    this.pane = new SessionPane(app, this.refreshSoon);
    this.refreshPaneSoon = throttled(REFRESH_MS, () => this.pane.refresh());
    this.element = this.build();
    this.listen();
  }

  build() {
    this.filter = h("input", {
      type: "search", placeholder: "Filter sessions", "aria-label": "Filter sessions", "data-key": "filter-sessions",
      on: { input: () => this.render() },
    });
    this.none = h("li", { class: "empty" }, "No sessions yet. Point a client at this address, or start one here.");
    this.list = h("ul", { class: "sessions", "data-list": "sessions" });
    this.more = button("Show more", () => {
      this.limit += PAGE;
      this.refresh();
    }, { hidden: true, class: "earlier" });
    const start = button("New session", () => this.start(), { class: "primary", "data-key": "new", title: "New session (n)" });
    const aside = h("aside", { "aria-label": "Sessions" },
      h("div", { class: "tools" }, this.filter, start), h("div", { class: "scroll" }, this.list, this.more));
    return h("div", { class: "view panes" }, aside, this.pane.element);
  }

  listen() {
    const { news } = this.app;
    news.addEventListener("hello", () => {
      this.refreshSoon();
      this.pane.refresh({ all: true });
    });
    news.addEventListener("event", ({ detail }) => this.pane.receive(detail));
    news.addEventListener("changes", ({ detail }) => {
      const asked = detail.requests?.some((one) => one.method !== "GET");
      if (detail.sessions || asked) this.refreshSoon();
      if (detail.sessions?.includes(this.pane.id)) this.refreshPaneSoon();
    });
  }

  show([id, thread]) {
    this.element.classList.toggle("has-session", Boolean(id));
    this.chosen = id;
    this.render();
    this.pane.show(id, thread).then(() => this.refreshSoon());
  }

  async refresh() {
    await attempt(async () => {
      const { api, service } = this.app;
      const [sessions, waits] = await Promise.all([
        service.sessions(api, { limit: this.limit }), api.get("/_emulator/page/waits"),
      ]);
      this.sessions = sessions.items;
      this.more.hidden = !sessions.next;
      this.waits = waits.data;
      this.render();
      this.pane.showWaits(this.waits);
      this.app.news.tell("waiting", this.waits.filter(isForClient).length);
    });
  }

  render() {
    const wanted = this.filter.value.toLowerCase();
    const shown = this.sessions.filter((one) => `${one.title} ${one.agent} ${one.id} ${one.status}`.toLowerCase().includes(wanted));
    const asks = new Map();
    for (const { session_id: id } of this.waits.filter(isForClient)) asks.set(id, (asks.get(id) ?? 0) + 1);
    const lines = shown.map((one) => this.line(one, asks.get(one.id) ?? 0));
    this.lines = new Map(shown.map((one, index) => [one.id, lines[index]]));
    reconcile(this.list, this.sessions.length === 0 ? [this.none] : lines.map(({ element }) => element));
  }

  // The line as it was, unless there is something new to see: the focus stays.
  line(session, asks) {
    const news = JSON.stringify([session.title, session.agent, session.status, session.created, asks]);
    const known = this.lines.get(session.id);
    const line = known?.news === news ? known : { news, element: sessionLine(session, asks) };
    line.element.firstChild.setAttribute("aria-current", session.id === this.chosen ? "true" : "false");
    return line;
  }

  async start() {
    const id = await newSession(this.app);
    if (id !== null) location.hash = `#/sessions/${id}`;
    this.refreshSoon();
  }
}

function sessionLine(session, asks) {
  return h("li", {}, h("a", { href: `#/sessions/${session.id}`, "data-line": true },
    h("span", { class: "line-head" },
      h("span", { class: `dot status-${session.status}` }),
      h("strong", {}, session.title || session.agent),
      asks ? h("span", { class: "chip tone-warning" }, `${asks} for you`) : null),
    h("span", { class: "line-foot" },
      h("span", {}, session.status), h("code", {}, session.id), h("span", { class: "spacer" }), time(session.created))));
}
