// What is known of one thread's events, from lists and from the stream, in order.

export class History {
  // `describe` says what an event is: see docs/design/emulator-page.md.
  constructor(describe) {
    this.describe = describe;
    this.entries = []; // what has happened, oldest first
    this.queued = []; // what the agent has yet to read
    this.previews = new Map(); // what is being written, by the id that it will have
    this.byId = new Map();
    this.byKey = new Map(); // what other events call it, where that is not its own id
    this.orphans = new Map(); // results whose calls are not known, by what they call them
  }

  // What came earlier than all that is known, newest first.
  addEarlier(events) {
    const earlier = new History(this.describe);
    for (const event of [...events].reverse()) {
      if (!this.byId.has(event.id)) earlier.add(event);
    }
    for (const [call, results] of earlier.orphans) this.orphan(call, results);
    const added = earlier.entries.filter((entry) => !this.byId.has(entry.id));
    for (const entry of added) {
      this.byId.set(entry.id, entry);
      this.adopt(entry);
    }
    for (const [id, entry] of earlier.byId) if (!this.byId.has(id)) this.byId.set(id, entry);
    for (const [key, entry] of earlier.byKey) if (!this.byKey.has(key)) this.byKey.set(key, entry);
    this.entries.unshift(...added);
    this.queued.unshift(...earlier.queued);
  }

  // Takes an event or preview that is new, or has changed.
  add(event) {
    const told = this.describe(event);
    if (told.kind === "hidden") return undefined;
    if (told.kind === "preview") return this.preview(told);
    if (told.endsPreviews) this.previews.clear();
    for (const key of [told.id, ...keysOf(told)]) this.previews.delete(key);
    const known = this.byId.get(told.id);
    if (known && !known.told.isQueued) return undefined;
    if (known) this.queued.splice(this.queued.indexOf(known), 1);
    const entry = { id: told.id, event, told, results: [], version: 0 };
    if (told.kind === "result" && !told.isQueued) return this.join(entry);
    this.byId.set(told.id, entry);
    for (const key of keysOf(told)) this.byKey.set(key, entry);
    (told.isQueued ? this.queued : this.entries).push(entry);
    return this.adopt(entry);
  }

  // Puts a result to its call.
  join(entry) {
    const call = this.find(entry.told.of);
    this.byId.set(entry.id, entry);
    if (call === undefined || call.told.kind === "result") {
      this.orphan(entry.told.of, [entry]);
      this.entries.push(entry);
      return;
    }
    call.results.push(entry);
    call.version += 1;
  }

  // Results that were shown by themselves go to their call when it is found.
  adopt(entry) {
    const names = [entry.id, ...keysOf(entry.told)].filter((name) => this.orphans.has(name));
    const results = names.flatMap((name) => this.orphans.get(name));
    if (results.length === 0) return;
    for (const name of names) this.orphans.delete(name);
    this.entries = this.entries.filter((one) => !results.includes(one));
    entry.results.push(...results);
    entry.version += 1;
  }

  orphan(call, results) {
    this.orphans.set(call, [...(this.orphans.get(call) ?? []), ...results]);
  }

  find(name) {
    return this.byId.get(name) ?? this.byKey.get(name);
  }

  preview(told) {
    if (this.find(told.of)) return;
    const known = this.previews.get(told.of) ?? { label: "Agent", text: "" };
    const text = known.text + (told.text ?? "");
    this.previews.set(told.of, { ...known, ...told, label: told.label ?? known.label, text });
  }
}

function keysOf(told) {
  return told.keys ?? [];
}
