// The timeline of one thread: its history as it grows, the latest part of it as elements.
import { button, fill, h, reconcile } from "./dom.js";
import { eventRow, previewRow } from "./event_row.js";
import { History } from "./history.js";
import { attempt } from "./notices.js";

const PAGE = 200; // events asked for at once
const SHOWN = 300; // lines at the beginning, and as many more each time
const NEAR_END = 60;
const RENDER_MS = 80; // how long what arrives is gathered before it is drawn
const KINDS = [["all", "All events"], ["talk", "Conversation only"]];
const TALK = new Set(["message", "call", "result", "error"]);

export class Timeline {
  constructor(app) {
    this.app = app;
    this.rows = new Map();
    this.filter = "";
    this.kinds = "all";
    this.generation = 0;
    this.clear();
    this.element = this.build();
    this.sticks = true; // to the end, as long as nobody scrolls up
    this.top = 0;
    const observer = new ResizeObserver(() => this.sticks && this.scrollToEnd());
    for (const element of [this.box, this.list, this.live, this.queue]) observer.observe(element);
  }

  build() {
    const filter = h("input", {
      type: "search", placeholder: "Filter events (/)", "aria-label": "Filter events", "data-key": "filter",
      on: { input: () => this.narrow({ filter: filter.value.toLowerCase() }) },
    });
    const kinds = h("select", {
      "aria-label": "Which events", on: { change: () => this.narrow({ kinds: kinds.value }) },
    }, KINDS.map(([value, label]) => h("option", { value }, label)));
    this.earlier = button("Show earlier", () => this.showEarlier(), { "data-key": "earlier", class: "earlier" });
    this.list = h("ol", { class: "events", "data-list": "main", "data-from": "end", "aria-label": "Events" });
    this.live = h("ol", { class: "events previews", "aria-label": "Being written" });
    this.queue = h("ol", { class: "events queued", "aria-label": "Not yet read by the agent" });
    this.empty = h("p", { class: "empty" }, "Nothing has happened here yet.");
    this.end = button("↓ Newest", () => this.scrollToEnd(), { class: "to-end", hidden: true });
    this.box = h("div", { class: "scroll", on: { scroll: () => this.onScroll() } },
      this.earlier, this.empty, this.list, this.live, this.queue);
    return h("div", { class: "timeline" }, h("div", { class: "tools" }, filter, kinds), this.box, this.end);
  }

  clear() {
    this.history = new History((event) => this.app.service.describe(event));
    this.rows.clear();
    this.shown = SHOWN;
    this.next = null;
    this.session = this.thread = null;
  }

  // Shows a thread of a session. What the stream brings meanwhile is not lost.
  async open(session, thread) {
    await this.reload(session, thread);
    this.scrollToEnd();
  }

  async reload(session, thread) {
    this.clear();
    this.generation += 1;
    Object.assign(this, { session, thread });
    await this.load();
    this.render();
  }

  // Reads on after the stream was interrupted.
  async refresh() {
    if (this.thread === null) return;
    await this.reload(this.session, this.thread);
    if (this.sticks) this.scrollToEnd();
  }

  async load() {
    const { generation } = this;
    const page = await this.app.service.events(this.app.api, this.session, this.thread, {
      cursor: this.next, limit: PAGE,
    });
    if (generation !== this.generation) return;
    this.history.addEarlier(page.items);
    this.next = page.next;
  }

  receive(threadId, event) {
    if (this.thread === null) return;
    const isOurs = threadId === this.thread.id || (threadId === null && this.thread.isPrimary);
    if (!isOurs) return;
    this.history.add(event);
    this.scheduled ??= setTimeout(() => {
      this.scheduled = null;
      this.renderAtEnd();
    }, RENDER_MS);
  }

  async showEarlier() {
    const first = this.list.firstElementChild;
    const before = first?.getBoundingClientRect().top ?? 0;
    const wanted = this.shown + SHOWN;
    await attempt(async () => {
      while (this.visible().length < wanted && this.next) await this.load();
    });
    this.shown = wanted;
    this.render();
    if (first?.isConnected) this.box.scrollTop += first.getBoundingClientRect().top - before;
  }

  narrow(change) {
    Object.assign(this, change);
    this.render();
    this.scrollToEnd();
  }

  visible() {
    return this.history.entries.filter((entry) => this.isWanted(entry));
  }

  isWanted(entry) {
    if (this.kinds === "talk" && !TALK.has(entry.told.kind)) return false;
    return !this.filter || searchable(entry).includes(this.filter);
  }

  renderAtEnd() {
    this.render();
    if (this.sticks) this.scrollToEnd();
    else this.end.hidden = false;
  }

  render() {
    const visible = this.visible();
    const shown = visible.slice(-this.shown);
    reconcile(this.list, shown.map((entry) => this.row(entry)));
    fill(this.live, ...[...this.history.previews.values()].map(previewRow));
    reconcile(this.queue, this.history.queued.map((entry) => this.row(entry)));
    const hidden = visible.length - shown.length;
    this.earlier.hidden = hidden === 0 && !this.next;
    this.earlier.textContent = hidden > 0 ? `Show earlier (${hidden}${this.next ? "+" : ""})` : "Show earlier";
    this.empty.hidden = visible.length > 0 || this.history.queued.length > 0 || this.history.previews.size > 0;
    this.empty.textContent = this.filter || this.kinds !== "all" ? "No event fits the filter." : "Nothing has happened here yet.";
  }

  row(entry) {
    const known = this.rows.get(entry);
    if (known?.version === entry.version) return known.element;
    const element = eventRow(entry, this.session, this.thread.id);
    this.rows.set(entry, { version: entry.version, element });
    return element;
  }

  onScroll() {
    const { scrollTop } = this.box;
    if (this.isAtEnd()) this.sticks = this.end.hidden = true;
    else if (scrollTop < this.top) this.sticks = false;
    this.top = scrollTop;
  }

  isAtEnd() {
    return this.box.scrollHeight - this.box.scrollTop - this.box.clientHeight < NEAR_END;
  }

  scrollToEnd() {
    this.sticks = true;
    this.box.scrollTop = this.box.scrollHeight;
    this.end.hidden = true;
  }
}

function searchable(entry) {
  entry.text ??= JSON.stringify([entry.event, ...entry.results.map((one) => one.event)]).toLowerCase();
  return entry.text;
}
