// How the page reads, shows and answers sessions of Claude Managed Agents.
import { describe } from "./events.js";

const SESSIONS = "/v1/sessions";
const BETA = "managed-agents-2026-04-01";
const ASKING = { enabled: true, permission_policy: { type: "always_ask" } };
const NEW_AGENT = {
  name: "Assistant",
  model: "claude-opus-4-8",
  tools: [{ type: "agent_toolset_20260401", default_config: ASKING }],
};

export const service = {
  title: "Claude Managed Agents",
  hint: "Unless a script plays the agent, its lines are directives: echo: TEXT, think, "
    + 'tool bash {"command": "ls"}',
  environment: { label: "Environment", usual: "A new environment" },
  describe,

  headers(key) {
    return {
      authorization: `Bearer ${key || "page"}`,
      "anthropic-version": "2026-10-21",
      "anthropic-beta": BETA,
    };
  },

  async sessions(api, { cursor, limit }) {
    const query = { limit, page: cursor, include_archived: true };
    const page = await api.get(SESSIONS, query);
    return { items: page.data.map(session), next: page.next_page };
  },

  async session(api, id) {
    return session(await api.get(`${SESSIONS}/${encodeURIComponent(id)}`));
  },

  async threads(api, id) {
    const page = await api.get(`${SESSIONS}/${encodeURIComponent(id)}/threads`, { limit: 1000 });
    return page.data.map((one) => ({
      id: one.id,
      label: one.agent.name ?? one.agent.type ?? "Agent",
      status: one.status,
      isPrimary: one.parent_thread_id === null,
    }));
  },

  // The primary thread's are those of the whole session.
  async events(api, id, thread, { cursor, limit }) {
    if (!thread.isPrimary) return ofThread(api, id, thread);
    const path = `${SESSIONS}/${encodeURIComponent(id)}/events`;
    const page = await api.get(path, { order: "desc", limit, page: cursor });
    return { items: page.data, next: page.next_page };
  },

  async choices(api) {
    const [agents, environments] = await Promise.all([
      api.get("/v1/agents", { limit: 100 }),
      api.get("/v1/environments", { limit: 100 }),
    ]);
    const named = ({ id, name }) => ({ id, label: `${name} (${id})` });
    return { agents: agents.data.map(named), environments: environments.data.map(named) };
  },

  // An empty agent or environment stands for a new one.
  async create(api, { agent, environment, title, message }) {
    const body = {
      agent: agent || (await api.post("/v1/agents", NEW_AGENT)).id,
      environment_id: environment || (await api.post("/v1/environments", { name: "Sandbox" })).id,
    };
    if (title) body.title = title;
    if (message) body.initial_events = [say(message)];
    return (await api.post(SESSIONS, body)).id;
  },

  archive(api, id) {
    return api.post(`${SESSIONS}/${encodeURIComponent(id)}/archive`);
  },

  send(api, id, events) {
    return api.post(`${SESSIONS}/${encodeURIComponent(id)}/events`, { events });
  },

  say,

  interrupt(thread) {
    const named = thread && !thread.isPrimary ? { session_thread_id: thread.id } : {};
    return { type: "user.interrupt", ...named };
  },

  allow(wait) {
    return { type: "user.tool_confirmation", tool_use_id: wait.event.id, result: "allow" };
  },

  deny(wait, message) {
    const told = message ? { deny_message: message } : {};
    const answer = { type: "user.tool_confirmation", tool_use_id: wait.event.id };
    return { ...answer, result: "deny", ...told };
  },

  // `text` is sent as it is; `json`, where it is a list of content blocks, as the content.
  result(wait, { text, json, isError }) {
    const isCustom = wait.event.type === "agent.custom_tool_use";
    return {
      type: isCustom ? "user.custom_tool_result" : "user.tool_result",
      [isCustom ? "custom_tool_use_id" : "tool_use_id"]: wait.event.id,
      content: isContent(json) ? json : [{ type: "text", text }],
      is_error: isError,
    };
  },
};

// These lists begin with the oldest, so that the newest are known when all are.
async function ofThread(api, id, thread) {
  const path = `${SESSIONS}/${encodeURIComponent(id)}/threads/${encodeURIComponent(thread.id)}/events`;
  const items = [];
  let page;
  do {
    page = await api.get(path, { limit: 1000, page: page?.next_page });
    items.push(...page.data);
  } while (page.next_page);
  return { items: items.reverse(), next: null };
}

function say(text) {
  return { type: "user.message", content: [{ type: "text", text }] };
}

function isContent(json) {
  return Array.isArray(json) && json.length > 0 && json.every((block) => block?.type);
}

function session(raw) {
  return {
    id: raw.id,
    title: raw.title,
    status: raw.archived_at ? "archived" : raw.status,
    agent: raw.agent.name,
    created: raw.created_at,
    isOpen: raw.archived_at === null && raw.status !== "terminated",
    isBusy: raw.status === "running" || raw.status === "rescheduling",
    raw,
  };
}
