// What events of Claude Managed Agents are, in the words of the page: see docs/design/emulator-page.md.

const STATUSES = { running: "busy", idle: "quiet", rescheduled: "warning", terminated: "ended" };
const CALLS = new Set(["agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"]);
const RESULTS = {
  "agent.tool_result": "tool_use_id",
  "agent.mcp_tool_result": "mcp_tool_use_id",
  "user.custom_tool_result": "custom_tool_use_id",
  "user.tool_result": "tool_use_id",
};

export function describe(event) {
  const type = event.type ?? "event";
  const given = DESCRIBED[type]?.(event) ?? special(type, event) ?? plain(type);
  return { id: event.id, at: event.processed_at, isQueued: isQueued(event), ...given };
}

const DESCRIBED = {
  "user.message": (event) => message("user", "You", event),
  "system.message": (event) => message("system", "System", event),
  "agent.message": (event) => message("agent", "Agent", event),
  "agent.thinking": () => ({ kind: "note", text: "Thinking" }),
  "agent.thread_context_compacted": () => ({ kind: "note", text: "Context compacted" }),
  "user.interrupt": () => ({ kind: "note", from: "user", text: "You interrupted" }),
  "user.tool_confirmation": (event) => ({
    kind: "result",
    of: event.tool_use_id,
    label: event.result === "allow" ? "Allowed by you" : "Denied by you",
    tone: event.result === "allow" ? "good" : "bad",
    text: event.deny_message ?? "",
  }),
  "user.define_outcome": (event) => ({
    kind: "message",
    from: "user",
    label: "You define an outcome",
    text: `${event.description}\n\n${event.rubric?.content ?? ""}`.trim(),
  }),
  "agent.thread_message_sent": (event) =>
    message("agent", `To ${event.to_agent_name ?? "another agent"}`, event, {
      thread: event.to_session_thread_id,
    }),
  "agent.thread_message_received": (event) =>
    message("other", `From ${event.from_agent_name ?? "another agent"}`, event, {
      thread: event.from_session_thread_id,
    }),
  "session.error": (event) => failure("Session error", event.error),
  "workflow_run.error": (event) => failure("Workflow error", event.error),
  "session.thread_created": (event) => ({
    kind: "status",
    label: "Thread created",
    text: event.agent_name,
    thread: event.session_thread_id,
  }),
  "session.updated": (event) => ({
    kind: "status",
    label: "Session updated",
    text: ["title", "metadata", "agent", "budget"].filter((name) => name in event).join(", "),
  }),
  "session.usage": (event) => ({ kind: "minor", label: "Usage", text: usage(event.usage) }),
  "session.deleted": () => ({ kind: "status", label: "Session deleted", tone: "ended" }),
  "span.model_request_start": () => ({ kind: "minor", label: "Model request" }),
  "span.model_request_end": (event) => ({
    kind: "result",
    of: event.model_request_start_id,
    label: event.is_error ? "Failed" : "",
    tone: event.is_error ? "bad" : "",
    text: usage(event.model_usage),
  }),
  "span.outcome_evaluation_start": (event) => ({
    kind: "minor",
    label: "Grading",
    text: `iteration ${event.iteration}`,
  }),
  "span.outcome_evaluation_ongoing": () => ({ kind: "minor", label: "Grading goes on" }),
  "span.outcome_evaluation_end": (event) => ({
    kind: "result",
    of: event.outcome_evaluation_start_id,
    label: words(event.result),
    tone: event.result === "satisfied" ? "good" : "warning",
    text: event.explanation ?? "",
  }),
  event_start: (event) => ({
    kind: "preview",
    of: event.event?.id,
    label: event.event?.type === "agent.thinking" ? "Thinking" : "Agent",
  }),
  event_delta: (event) => ({
    kind: "preview",
    of: event.event_id,
    text: event.delta?.content?.text ?? "",
  }),
};

function special(type, event) {
  if (CALLS.has(type)) return call(type, event);
  if (type in RESULTS) {
    const label = type.startsWith("user.") ? "Result from you" : "Result";
    const tone = event.is_error ? "bad" : "good";
    const said = { label: event.is_error ? `${label}: error` : label, tone, text: text(event) };
    return { kind: "result", of: event[RESULTS[type]], ...said };
  }
  const about = /^(session|session\.thread|workflow_run)[._](status|phase)_(\w+)$/.exec(type);
  return about === null ? null : status(about, event);
}

function call(type, event) {
  const server = event.mcp_server_name ? `${event.mcp_server_name} / ` : "";
  const permission = event.evaluated_permission;
  return {
    kind: "call",
    label: type === "agent.custom_tool_use" ? "Custom tool" : "Tool",
    name: `${server}${event.name}`,
    input: event.input,
    permission: permission && permission !== "allow" ? words(permission) : "",
    thread: event.session_thread_id,
  };
}

function status([, subject, what, state], event) {
  const who = { session: "Session", "session.thread": "Thread", workflow_run: "Workflow" }[subject];
  const reason = event.stop_reason?.type ?? event.result?.type;
  const told = what === "phase" ? `phase ${state}` : words(state);
  return {
    kind: subject === "session" ? "status" : "minor",
    label: `${who} ${told}`,
    tone: reason === "requires_action" ? "warning" : STATUSES[state],
    text: [event.agent_name, reason && words(reason)].filter(Boolean).join(" · "),
    thread: event.session_thread_id,
  };
}

function message(from, label, event, more = {}) {
  return { kind: "message", from, label, text: text(event), ...more };
}

function failure(label, error) {
  const retry = error?.retry_status?.type;
  const head = [error?.type && words(error.type), retry && words(retry)].filter(Boolean);
  return { kind: "error", label, text: [error?.message, head.join(" · ")].filter(Boolean).join("\n") };
}

function plain(type) {
  return { kind: "status", label: type, text: "" };
}

// Client events wait until the agent comes to them; only these have no time.
function isQueued(event) {
  return event.processed_at === null && /^(user|system)\./.test(event.type);
}

function text(event) {
  const blocks = Array.isArray(event.content) ? event.content : [];
  return blocks.map((block) => block.text ?? `[${block.type}]`).join("\n");
}

function usage(used) {
  if (!used) return "";
  const read = (used.input_tokens ?? 0) + (used.cache_read_input_tokens ?? 0);
  return `${read} tokens in, ${used.output_tokens ?? 0} out`;
}

function words(name) {
  return String(name).replaceAll("_", " ");
}
