// What events of Everruns are, in the words of the page: see docs/design/emulator-page.md.

const TONES = { completed: "good", failed: "bad", sealed: "bad", cancelled: "warning" };

export function describe(event) {
  const given = DESCRIBED[event.type]?.(event.data ?? {}, event) ?? other(event);
  const ephemeral = `${event.context?.exec_id} ${event.type}`;
  return { id: event.id ?? ephemeral, at: event.ts, isQueued: false, ...given };
}

const DESCRIBED = {
  "input.message": (data) => message("user", "You", data.message),
  "output.message.started": (data) => preview(data),
  "output.message.delta": (data) => ({ ...preview(data), text: data.delta }),
  "output.message.completed": (data) => ({
    ...message("agent", phase(data.message), data.message),
    keys: [data.message?.id],
  }),
  "reason.thinking.started": () => ({ kind: "hidden" }),
  "reason.thinking.delta": () => ({ kind: "hidden" }),
  "reason.thinking.completed": (data) => ({ kind: "note", label: "Thinking", text: data.thinking }),
  "reason.started": (_, event) => ({ kind: "minor", label: "Iteration", keys: [event.context?.exec_id] }),
  "reason.completed": (data, event) => ({
    kind: "result",
    of: event.context?.exec_id,
    label: data.success ? "" : "Failed",
    tone: data.success ? "" : "bad",
    text: [data.error, usage(data.usage)].filter(Boolean).join(" · "),
  }),
  "act.started": (data) => ({ kind: "minor", label: "Acting", text: names(data.tool_calls) }),
  "act.completed": (data) => ({
    kind: "minor",
    label: "Acted",
    text: `${data.success_count} went well, ${data.error_count} did not`,
  }),
  "tool.started": ({ tool_call: call }) => ({
    kind: "call",
    label: "Tool",
    name: call?.name,
    input: call?.arguments,
    keys: [call?.id],
  }),
  "tool.call_requested": (data) => ({
    kind: "call",
    label: "Asks for",
    name: names(data.tool_calls),
    input: data.tool_calls?.length === 1 ? data.tool_calls[0].arguments : data.tool_calls,
    keys: data.tool_calls?.map((call) => call.id),
  }),
  "tool.completed": (data) => ({
    kind: "result",
    of: data.tool_call_id,
    label: data.success ? `Result of ${data.tool_name}` : `${data.tool_name} failed`,
    tone: data.success ? "good" : "bad",
    text: data.error ?? text(data.result),
  }),
  "tool.output.delta": () => ({ kind: "hidden" }),
  "tool.progress": (data) => ({ kind: "minor", label: data.tool_name, text: data.message }),
  "turn.started": () => ({ kind: "minor", label: "Turn started" }),
  "turn.failed": (data) => ({
    kind: "error",
    label: "Turn failed",
    text: [data.error, data.error_code].filter(Boolean).join("\n"),
    endsPreviews: true,
  }),
  "session.idled": (data) => ({ kind: "status", label: "Session idle", tone: "quiet", text: usage(data.usage) }),
  "session.activated": () => ({ kind: "status", label: "Session active", tone: "busy" }),
  "session.title.updated": (data) => ({ kind: "status", label: "Title", text: data.title }),
};

function other({ type = "event", data = {} }) {
  const [, subject, what] = /^(turn|budget|context)\.(\w+)$/.exec(type) ?? [];
  if (subject === "turn") {
    const told = [data.reason, data.iterations && `${data.iterations} iterations`, usage(data.usage)];
    const label = `Turn ${what}`;
    return { kind: "status", label, tone: TONES[what], text: told.filter(Boolean).join(" · "), endsPreviews: true };
  }
  if (subject === "budget") {
    const left = `${data.balance} of ${data.limit} ${data.currency} left`;
    return { kind: "status", label: `Budget: ${what}`, tone: what === "resumed" ? "good" : "warning", text: left };
  }
  if (subject === "context") return { kind: "note", label: `Context ${what}`, text: "" };
  return { kind: "status", label: type, text: "" };
}

function preview(data) {
  return { kind: "preview", of: data.message_id, label: "Agent" };
}

function message(from, label, said) {
  return { kind: "message", from, label, text: text(said?.content) };
}

function phase(said) {
  return said?.phase === "commentary" ? "Agent, on the way" : "Agent";
}

function names(calls) {
  return (calls ?? []).map((call) => call.name).join(", ");
}

function text(parts) {
  return (Array.isArray(parts) ? parts : []).map((part) => part.text ?? `[${part.type}]`).join("\n");
}

function usage(used) {
  return used ? `${used.input_tokens ?? 0} tokens in, ${used.output_tokens ?? 0} out` : "";
}
