// One line of the request log. Headers and body are asked for when the line is opened.
import { disclosure, h, json } from "./dom.js";
import { time } from "./times.js";

const POINTER = /(?<=^|\s)\/[^\s:]+/; // where in the request the reason lies

export function requestRow(api, request) {
  const { opener, block } = disclosure("Details", () => details(api, request.request_id), {
    title: "Headers and body (o)",
  });
  const query = request.query ? `?${request.query}` : "";
  return h("tr", { "data-line": true, tabindex: "-1", class: toneOf(request) },
    h("td", { class: "when" }, time(request.at)),
    h("td", { class: "what" },
      h("code", {}, h("strong", {}, request.method), ` ${request.path}${query}`),
      request.reason ? h("p", { class: "reason" }, ...reason(request.reason)) : null,
      request.fault ? h("p", { class: "reason" }, h("span", { class: "chip tone-warning" }, `fault: ${request.fault}`)) : null,
      block),
    h("td", { class: "operation" }, request.operation ?? "none"),
    h("td", { class: "code" }, status(request)),
    h("td", { class: "number" }, request.milliseconds === null ? "" : request.milliseconds.toFixed(1)),
    h("td", { class: "id" }, h("code", {}, request.request_id), " ", opener));
}

function status(request) {
  if (request.status !== null) return h("span", { class: `chip ${toneOf(request)}` }, String(request.status));
  return h("span", { class: "chip" }, request.milliseconds === null ? "open" : "broken off");
}

function toneOf({ status: code, fault }) {
  if (code >= 500 || (code === null && fault)) return "tone-bad";
  return code >= 400 ? "tone-warning" : "";
}

function reason(text) {
  const found = POINTER.exec(text);
  if (found === null) return [text];
  const [[pointer], before] = [found, text.slice(0, found.index)];
  return [before, h("code", { class: "pointer" }, pointer), text.slice(before.length + pointer.length)];
}

// Headers and body as text.
async function details(api, id) {
  try {
    const { headers, body } = await api.get(`/_emulator/page/requests/${encodeURIComponent(id)}`);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n");
    if (body === null) return lines;
    return `${lines}\n\n${typeof body === "string" ? body : json(body)}`;
  } catch (error) {
    return error.message;
  }
}
