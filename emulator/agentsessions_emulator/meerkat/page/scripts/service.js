// How the page reads, shows and answers sessions of Meerkat.
import { describe, ofHistory } from "./events.js";

const SESSIONS = "/sessions";
const PROMPT_MS = 200; // how long a prompt may take before the page goes on without its answer

export const service = {
  title: "Meerkat",
  hint: "Unless a script plays the agent, its lines are directives: echo: TEXT, think, "
    + 'tool bash {"command": "ls"}',
  describe,

  headers() {
    return {};
  },

  async sessions(api, { cursor, limit }) {
    const offset = cursor ?? 0;
    const { sessions } = await api.get(SESSIONS, { limit, offset });
    const items = sessions.map((one) => shown(one, new Date(one.created_at * 1000).toISOString(), "idle"));
    return { items, next: sessions.length === limit ? offset + limit : null };
  },

  async session(api, id) {
    const [raw, status] = await Promise.all([api.get(path(id)), state(api, id)]);
    return shown(raw, raw.created_at, status);
  },

  async threads(_api, id) {
    return [{ id, label: "Session", status: "idle", isPrimary: true }];
  },

  // The newest messages are the last ones.
  async events(api, id, _thread, { cursor, limit }) {
    const end = cursor ?? (await api.get(`${path(id)}/history`, { limit: 0 })).message_count;
    const offset = Math.max(0, end - limit);
    const { messages } = await api.get(`${path(id)}/history`, { offset, limit: end - offset });
    return { items: ofHistory(messages, offset).reverse(), next: offset || null };
  },

  async choices() {
    return { agents: [], environments: [] };
  },

  // The first turn may fail, and the session exists all the same: it is the one that is new.
  async create(api, { message }) {
    const before = new Set((await this.sessions(api, { limit: 1000 })).items.map((one) => one.id));
    await started(api.post(SESSIONS, { prompt: message || "Hello" }));
    const after = (await this.sessions(api, { limit: 1000 })).items;
    return after.find((one) => !before.has(one.id))?.id ?? null;
  },

  archive(api, id) {
    return api.delete(path(id));
  },

  async send(api, id, events) {
    for (const { prompt } of events) {
      if (prompt === undefined) await api.post(`${path(id)}/interrupt`);
      else await started(api.post(`${path(id)}/messages`, { session_id: id, prompt }));
    }
  },

  say(text) {
    return { prompt: text };
  },

  interrupt() {
    return {};
  },

  result(_wait, { text }) {
    return { prompt: text };
  },
};

// A turn is told of by its events: neither its answer nor its failure is waited for.
function started(turn) {
  const later = new Promise((resolve) => { setTimeout(resolve, PROMPT_MS); });
  return Promise.race([turn.catch(() => {}), later]);
}

async function state(api, id) {
  try {
    return (await api.get(`${path(id)}/status`)).state;
  } catch {
    return "idle"; // it is not loaded
  }
}

function shown(raw, created, status) {
  return {
    id: raw.session_id, title: "", agent: "", status: status === "attached" ? "idle" : status,
    created, isOpen: true, isBusy: status === "running", raw,
  };
}

function path(id) {
  return `${SESSIONS}/${encodeURIComponent(id)}`;
}
