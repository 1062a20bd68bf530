// One line of the request log. Headers and body are asked for when the line is opened.
import { h } from "./dom.js";
import { time } from "./times.js";

const POINTER = /^(\/[^\s:]*)/; // where in the request the reason lies, as it is told at its beginning

export function requestRow(api, request) {
  const details = h("details", {}, h("summary", {}, "Details"));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) fillDetails(api, request.request_id, details);
  });
  const query = request.query ? `?${request.query}` : "";
  return h("tr", { "data-line": true, tabindex: "-1", class: toneOf(request) },
    h("td", { class: "when" }, time(request.at)),
    h("td", { class: "what" },
      h("code", {}, h("strong", {}, request.method), ` ${request.path}${query}`),
      request.reason ? h("p", { class: "reason" }, ...reason(request.reason)) : null,
      request.fault ? h("p", { class: "reason" }, h("span", { class: "chip tone-warning" }, `fault: ${request.fault}`)) : null,
      details),
    h("td", { class: "operation" }, request.operation ?? "none"),
    h("td", { class: "code" }, status(request)),
    h("td", { class: "number" }, request.milliseconds === null ? "" : request.milliseconds.toFixed(1)),
    h("td", { class: "id" }, h("code", {}, request.request_id)));
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
  const [pointer] = POINTER.exec(text) ?? [];
  if (pointer === undefined) return [text];
  return [h("code", { class: "pointer" }, pointer), text.slice(pointer.length)];
}

async function fillDetails(api, id, details) {
  const written = h("pre", { tabindex: "0" }, "Loading");
  details.append(written);
  try {
    const { headers, body } = await api.get(`/_emulator/page/requests/${encodeURIComponent(id)}`);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
    written.textContent = body === null ? lines.join("\n") : `${lines.join("\n")}\n\n${text}`;
  } catch (error) {
    written.textContent = error.message;
  }
}
