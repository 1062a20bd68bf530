// What happens in sessions of Meerkat, in the words of the page: see docs/design/emulator-page.md.
// An event of the stream has a payload; what a message of the history was is told in the same words.

export function describe(event) {
  const payload = event.payload ?? event;
  const at = event.timestamp_ms ? new Date(event.timestamp_ms).toISOString() : event.created_at;
  const told = DESCRIBED[payload.type]?.(payload) ?? { kind: "minor", label: words(payload.type ?? "event") };
  return { id: event.event_id ?? event.id, at, isQueued: false, text: "", ...told };
}

// The events that have made messages of the history, each with an id; the oldest first.
export function ofHistory(messages, first) {
  return messages.flatMap((message, index) => OF_ROLE[message.role]?.(message, `message ${first + index}`) ?? [])
    .map((event) => ({ ...event, created_at: event.message.created_at }));
}

const DESCRIBED = {
  run_started: (told) => (told.input.kind === "content"
    ? { ...message("user", "You", told.input.content), id: begun(told.identity?.run_id) }
    : { kind: "note", text: "The agent goes on" }),
  text_delta: (told) => ({ kind: "preview", of: told.assistant_message_id, label: "Agent", text: told.delta }),
  text_complete: (told) => ({ ...message("agent", "Agent", told.content), id: told.assistant_message_id }),
  reasoning_complete: (told) => ({
    kind: "note", text: `Thinking: ${told.content}`, id: `thought ${told.assistant_message_id}`,
  }),
  tool_call_requested: (told) => ({ kind: "call", label: "Tool", name: told.name, input: told.args, id: told.id }),
  tool_result_received: (told) => ({
    kind: "result", of: told.id, id: `result ${told.id}`, label: told.is_error ? "Error" : "Result",
    tone: told.is_error ? "bad" : "good", text: text(told.content),
  }),
  run_failed: (told) => ({
    kind: "error", label: told.error_report?.class === "cancelled" ? "Cancelled" : "Failed",
    text: told.error_report?.message ?? "",
  }),
  run_completed: () => ({ kind: "status", label: "Turn completed", tone: "quiet" }),
  system: (told) => message("system", "System", told.message.content),
  user: (told) => message("user", "You", told.message.content),
  system_notice: (told) => message("other", "From outside", told.message.body),
};

const OF_ROLE = {
  system: (said, id) => [{ type: "system", id, message: said }],
  system_notice: (said, id) => [{ type: "system_notice", id: begun(said.runtime_origin?.run_id) ?? id, message: said }],
  user: (said, id) => {
    const isPrompt = said.run_id && said.transcript_role === undefined;
    return [{ type: "user", id: isPrompt ? begun(said.run_id) : id, message: said }];
  },
  block_assistant: (said, id) => {
    const of = (type) => said.blocks.filter((block) => block.block_type === type).map((block) => block.data);
    const about = { assistant_message_id: said.assistant_message_id ?? id, message: said };
    const joined = (type) => of(type).map((data) => data.text).join("");
    const events = [];
    if (joined("reasoning")) events.push({ type: "reasoning_complete", content: joined("reasoning"), ...about });
    if (joined("text")) events.push({ type: "text_complete", content: joined("text"), ...about });
    return [...events, ...of("tool_use").map((call) => ({ type: "tool_call_requested", ...call, message: said }))];
  },
  tool_results: (said) => said.results.map((result) => ({
    type: "tool_result_received", id: result.tool_use_id, content: result.content, is_error: result.is_error, message: said,
  })),
};

function begun(run) {
  return run === undefined ? undefined : `run ${run}`;
}

function message(from, label, content) {
  return { kind: "message", from, label, text: text(content) };
}

function text(content) {
  if (!Array.isArray(content)) return String(content ?? "");
  return content.map((block) => block.text ?? `[${block.type}]`).join("\n");
}

function words(name) {
  return String(name).replaceAll("_", " ");
}
