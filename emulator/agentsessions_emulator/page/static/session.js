// One session: what it is, its threads, who waits for whom, its timeline, and a place to write.
import { confirmed } from "./confirm.js";
import { button, disclosure, fill, h, json } from "./dom.js";
import { attempt } from "./notices.js";
import { Timeline } from "./timeline.js";
import { Waits } from "./waits.js";

export class SessionPane {
  // `onChange` is called when the session was changed from here.
  constructor(app, onChange) {
    this.app = app;
    this.onChange = onChange;
    this.id = null;
    this.threads = [];
    this.timeline = new Timeline(app);
    this.waits = new Waits(app.service, (events) => this.send(events));
    this.head = h("header", { class: "session-head" });
    this.tabs = h("nav", { class: "tabs", "aria-label": "Threads" });
    this.composer = this.buildComposer();
    this.archive = button("Archive", () => this.archiveSession());
    const { opener, block } = disclosure("JSON", () => json(this.session.raw), { title: "The session as JSON" });
    this.raw = block;
    this.top = h("div", { class: "session-top" }, this.head, opener, this.archive);
    this.element = h("section", { class: "session", "aria-label": "Session" });
    this.showNothing();
  }

  buildComposer() {
    const text = h("textarea", {
      rows: "2", "aria-label": "Message", "data-key": "message", placeholder: "Message (m)", title: this.app.service.hint,
      on: { keydown: (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
      } },
    });
    this.interrupt = button("Interrupt", () => this.send([this.app.service.interrupt(this.thread)]), {
      "data-key": "interrupt",
    });
    const form = h("form", {
      class: "composer",
      on: { submit: async (event) => {
        event.preventDefault();
        if (!text.value || !await this.send([this.app.service.say(text.value)])) return;
        text.value = "";
        this.timeline.scrollToEnd();
      } },
    }, text, h("div", { class: "buttons" }, this.interrupt, h("button", { class: "primary" }, "Send")));
    return form;
  }

  showNothing() {
    this.id = null;
    this.app.news.watch(null);
    this.element.replaceChildren(h("p", { class: "empty" }, "Choose a session, or start a new one."));
  }

  async show(id, threadId) {
    if (id === undefined) return this.showNothing();
    const isNew = id !== this.id;
    this.id = id;
    this.app.news.watch(id);
    if (isNew) {
      this.thread = undefined;
      this.element.replaceChildren(h("p", { class: "empty" }, "Loading"));
    }
    this.wanted = threadId;
    return this.refresh();
  }

  // Reads the session again; its timeline too, if that is of another thread or `all` may be new.
  async refresh({ all = false } = {}) {
    const { id } = this;
    if (id === null) return;
    try {
      const { api, service } = this.app;
      const [session, threads] = await Promise.all([service.session(api, id), service.threads(api, id)]);
      if (id !== this.id) return;
      const thread = threads.find((one) => one.id === this.wanted) ?? threads[0];
      const isOther = thread.id !== this.thread?.id;
      Object.assign(this, { session, threads, thread });
      this.render();
      if (isOther) await this.timeline.open(id, thread);
      else if (all) await this.timeline.refresh();
    } catch (error) {
      if (id === this.id) this.showProblem(error.message);
    }
  }

  showProblem(message) {
    this.thread = undefined;
    this.element.replaceChildren(h("p", { class: "empty tone-bad" }, message));
  }

  showWaits(waits) {
    const { id, thread } = this;
    if (id === null || thread === undefined) return;
    const isOurs = (wait) => wait.session_id === id && (thread.isPrimary || wait.thread_id === thread.id);
    this.waits.show(id, waits.filter(isOurs));
  }

  receive({ thread_id: threadId, event }) {
    this.timeline.receive(threadId, event);
  }

  render() {
    const { session } = this;
    fill(this.head,
      h("a", { href: "#/sessions", class: "back", "aria-label": "All sessions" }, "←"),
      h("h2", {}, session.title || session.agent || session.id),
      h("span", { class: `pill status-${session.status}` }, session.status),
      h("code", { class: "muted" }, session.id),
      h("span", { class: "muted" }, session.title ? session.agent : ""));
    this.archive.hidden = !session.isOpen || !this.app.service.archive;
    this.renderTabs();
    this.composer.hidden = !session.isOpen || !this.thread.isPrimary;
    this.interrupt.disabled = !session.isBusy;
    if (!this.composer.isConnected) {
      this.element.replaceChildren(
        this.top, this.raw, this.tabs, this.waits.element, this.timeline.element, this.composer);
    }
  }

  renderTabs() {
    this.tabs.hidden = this.threads.length < 2;
    fill(this.tabs, ...this.threads.map((one) => h("a", {
      href: `#/sessions/${this.id}/${one.id}`, "aria-current": one.id === this.thread.id ? "true" : "false", title: one.id,
    }, h("span", { class: `dot status-${one.status}`, title: one.status }), one.isPrimary ? `${one.label} (session)` : one.label)));
  }

  async send(events) {
    const done = await attempt(() => this.app.service.send(this.app.api, this.id, events));
    this.onChange();
    return done;
  }

  async archiveSession() {
    if (!await confirmed("Archive this session?", "It ends, and takes no more events. Its history stays.", "Archive")) return;
    await attempt(() => this.app.service.archive(this.app.api, this.id));
    await this.refresh();
    this.onChange();
  }
}
