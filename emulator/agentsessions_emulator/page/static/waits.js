// Who waits for whom in a session, with forms for what waits for the client.
import { button, h, options } from "./dom.js";
import { input } from "./event_row.js";
import { questionsForm } from "./questions.js";

const OF_CLIENT = new Set(["confirmation", "result", "answers"]);
const KINDS = [["text", "as text"], ["json", "as JSON"], ["error", "as an error"]];

export function isForClient(wait) {
  return OF_CLIENT.has(wait.for);
}

// The panel. `answer` sends events, which `service` makes, and says whether that went well.
export class Waits {
  constructor(service, answer) {
    this.service = service;
    this.answer = answer;
    this.cards = new Map();
    this.element = h("section", { class: "waits", "aria-label": "Who waits for whom", hidden: true });
  }

  // Cards that stay keep what was typed into them.
  show(session, waits) {
    waits.sort((one, other) => isForClient(other) - isForClient(one));
    const keys = waits.map((wait) => `${wait.thread_id} ${wait.for} ${wait.event.id}`);
    for (const key of [...this.cards.keys()]) if (!keys.includes(key)) this.cards.delete(key);
    waits.forEach((wait, index) => {
      if (!this.cards.has(keys[index])) this.cards.set(keys[index], this.card(session, wait));
    });
    const asked = waits.filter((wait) => wait.for === "confirmation");
    const all = asked.length < 2 ? [] : [button(`Allow all ${asked.length}`, () => {
      this.answer(asked.map((wait) => this.service.allow(wait)));
    }, { class: "allow-all" })];
    const wanted = [...this.cards.values(), ...all];
    const same = wanted.length === this.element.children.length
      && this.cards.size > 0
      && [...this.cards.values()].every((card, index) => card === this.element.children[index])
      && all[0]?.textContent === this.element.querySelector(".allow-all")?.textContent;
    if (!same) this.element.replaceChildren(...wanted);
    this.element.hidden = waits.length === 0;
  }

  card(session, wait) {
    const who = wait.agent_name ?? "The agent";
    if (wait.for === "confirmation") return this.confirmation(who, wait);
    if (wait.for === "result") return this.result(who, wait);
    if (wait.for === "answers") return this.questions(who, wait);
    if (wait.for === "budget") return plainCard(`${who} waits until its budget allows more.`);
    if (wait.for === "grading") return plainCard(`${who} waits for the grading of its work.`);
    const link = wait.of_thread_id
      ? [" ", h("a", { href: `#/sessions/${session}/${wait.of_thread_id}` }, "Its thread")] : [];
    return plainCard(`${who} waits for the report of another agent.`, ...link);
  }

  // Gives one answer: the form takes no other while that is under way, nor if it went well.
  once(form) {
    return async (event) => {
      form().inert = true;
      form().inert = await this.answer([event]);
    };
  }

  confirmation(who, wait) {
    const give = this.once(() => form);
    const message = h("input", { type: "text", "aria-label": "Why it is denied", placeholder: "Why not (optional)" });
    const allow = button("Allow", () => give(this.service.allow(wait)), {
      class: "primary", "data-key": "answer",
    });
    const deny = h("button", { class: "danger" }, "Deny");
    const form = h("form", {
      class: "row",
      on: { submit: (event) => {
        event.preventDefault();
        give(this.service.deny(wait, message.value));
      } },
    }, allow, h("span", { class: "spacer" }), message, deny);
    return card(`${who} waits for your permission to use`, wait, form);
  }

  questions(who, wait) {
    const give = this.once(() => form);
    const form = questionsForm(wait.event.input.questions, {
      answer: (answers) => give(this.service.answers(wait, answers)),
      decline: () => give(this.service.decline(wait)),
    });
    return h("div", { class: "wait" }, h("p", {}, `${who} asks you`), form);
  }

  result(who, wait) {
    const give = this.once(() => form);
    const text = h("textarea", { rows: "2", "data-key": "answer", "aria-label": "The result" });
    const kind = options(h("select", { "aria-label": "Kind of result" }), KINDS);
    const problem = h("span", { class: "problem", role: "alert" });
    const form = h("form", {
      on: { submit: (event) => {
        event.preventDefault();
        const given = read(kind.value, text.value);
        problem.textContent = given.problem ?? "";
        if (!given.problem) give(this.service.result(wait, given));
      } },
    }, text, h("div", { class: "row" },
      kind,
      problem,
      h("span", { class: "spacer" }),
      h("button", { class: "primary" }, "Send result")));
    return card(`${who} waits for your result of`, wait, form);
  }
}

// What was entered, or the problem with it.
function read(kind, text) {
  if (kind !== "json") return { text, isError: kind === "error" };
  try {
    return { text, json: JSON.parse(text), isError: false };
  } catch (error) {
    return { problem: `This is not JSON: ${error.message}` };
  }
}

function card(text, wait, form) {
  return h("div", { class: "wait" },
    h("p", {}, `${text} `, h("code", { class: "name" }, wait.event.name ?? "")),
    wait.event.input === undefined ? null : input(wait.event.input),
    form);
}

function plainCard(...children) {
  return h("div", { class: "wait plain" }, h("p", {}, ...children));
}
