// How the page reads, shows and answers sessions of Everruns.
import { describe } from "./events.js";

const SESSIONS = "/v1/sessions";
const MOST = 100; // sessions in one page of a list
const NEW_AGENT = { name: "assistant", system_prompt: "You are helpful." };

// The decisions that wait for those on the other calls of their session, by the id of the session.
const decided = new Map();

export const service = {
  title: "Everruns",
  hint: "Unless a script plays the agent, its lines are directives: echo: TEXT, think, "
    + 'tool bash {"command": "ls"}',
  environment: { label: "Harness", usual: "The usual one" },
  describe,

  headers(key) {
    return { authorization: `Bearer ${key || "page"}` };
  },

  async sessions(api, { cursor = 0, limit }) {
    const items = [];
    for (let offset = cursor; ; offset += MOST) {
      const page = await api.get(SESSIONS, { offset, limit: Math.min(MOST, limit - items.length) });
      items.push(...page.data.map(session));
      const end = cursor + items.length;
      const isLast = end >= page.total;
      if (isLast || items.length >= limit) return { items, next: isLast ? null : end };
    }
  },

  async session(api, id) {
    return session(await api.get(path(id)));
  },

  // A session is one thread, which has its id.
  async threads(api, id) {
    const { agent, status } = session(await api.get(path(id)));
    return [{ id, label: agent, status, isPrimary: true }];
  },

  async events(api, id, _thread, { cursor, limit }) {
    const query = { limit, before_sequence: cursor, order_desc: true };
    const { data } = await api.get(path(id, "events"), query);
    return { items: data, next: data.length < limit ? null : data.at(-1).sequence };
  },

  async choices(api) {
    const [agents, harnesses] = await Promise.all([
      api.get("/v1/agents", { limit: MOST }),
      api.get("/v1/harnesses"),
    ]);
    const named = ({ id, name }) => ({ id, label: `${name} (${id})` });
    return { agents: agents.data.map(named), environments: harnesses.data.map(named) };
  },

  async create(api, { agent, environment, title, message }) {
    const body = { agent_id: agent || await newAgent(api) };
    if (environment) body.harness_id = environment;
    if (title) body.title = title;
    const { id } = await api.post(SESSIONS, body);
    if (message) await service.send(api, id, [say(message)]);
    return id;
  },

  // Decisions on calls go out together, since those that are left out are not approved.
  async send(api, id, events) {
    for (const { to, body } of events) {
      if (to === "tool-approvals") await decide(api, id, body);
      else await api.post(path(id, to), body);
    }
  },

  say,

  interrupt() {
    return { to: "cancel" };
  },

  allow(wait) {
    return decision(wait, "allow");
  },

  deny(wait) {
    return decision(wait, "reject");
  },

  result(wait, { text, json, isError }) {
    const given = isError ? { error: text } : { result: json ?? text };
    return { to: "tool-results", body: { tool_results: [{ tool_call_id: wait.event.id, ...given }] } };
  },

  answers(wait, answers) {
    const body = { tool_call_id: wait.event.id, answers };
    return { to: "question-answers", body };
  },

  decline(wait) {
    const body = { tool_call_id: wait.event.id, status: "declined", answers: [] };
    return { to: "question-answers", body };
  },
};

function say(text) {
  return { to: "messages", body: { message: { content: [{ type: "text", text }] } } };
}

function decision(wait, what) {
  return { to: "tool-approvals", body: { tool_call_id: wait.event.id, decision: what } };
}

async function decide(api, id, one) {
  const known = decided.get(id) ?? new Map();
  decided.set(id, known.set(one.tool_call_id, one));
  const waits = await api.get("/_emulator/page/waits");
  const calls = waits.data
    .filter((wait) => wait.session_id === id && wait.for === "confirmation")
    .map((wait) => wait.event.id);
  if (!calls.every((call) => known.has(call))) return;
  decided.delete(id);
  const decisions = calls.map((call) => known.get(call));
  await api.post(path(id, "tool-approvals"), { decisions });
}

async function newAgent(api) {
  const { data } = await api.get("/v1/agents", { search: NEW_AGENT.name });
  const found = data.find((agent) => agent.name === NEW_AGENT.name);
  return (found ?? await api.post("/v1/agents", NEW_AGENT)).id;
}

function path(id, below) {
  const at = `${SESSIONS}/${encodeURIComponent(id)}`;
  return below ? `${at}/${below}` : at;
}

function session(raw) {
  return {
    id: raw.id,
    title: raw.title,
    status: raw.status,
    agent: raw.agent_id ?? raw.harness_id,
    created: raw.created_at,
    isOpen: true,
    isBusy: ["active", "waitingfortoolresults", "paused"].includes(raw.status),
    raw,
  };
}
