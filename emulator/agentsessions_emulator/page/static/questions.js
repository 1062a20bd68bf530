// The form for questions of an agent: choices, texts, or both.
import { button, h } from "./dom.js";

// `answer` gets the answers, one for each question; `decline` is called instead where there are none.
export function questionsForm(questions, { answer, decline }) {
  const fields = questions.map((question, index) => field(question, `${index}`));
  return h("form", {
    on: { submit: (event) => {
      event.preventDefault();
      answer(fields.map(({ read }) => read()));
    } },
  }, fields.map(({ element }) => element), h("div", { class: "row" },
    h("span", { class: "spacer" }),
    button("Decline", decline, { class: "danger" }),
    h("button", { class: "primary", "data-key": "answer" }, "Answer")));
}

function field(question, name) {
  const type = question.multi_select ? "checkbox" : "radio";
  const choices = (question.options ?? []).map(({ label, description }) => ({
    label,
    box: h("input", { type, name }),
    description,
  }));
  const takesText = question.kind === "text" || question.allow_other;
  const text = takesText ? h("input", { type: "text", "aria-label": "Your answer" }) : null;
  const element = h("fieldset", {},
    h("legend", {}, question.question ?? question.header ?? question.id ?? "Question"),
    choices.map(({ label, box, description }) => h("label", { class: "row" },
      box, label, description ? h("span", { class: "muted" }, description) : null)),
    text);
  const read = () => ({
    id: question.id,
    selected: choices.filter(({ box }) => box.checked).map(({ label }) => label),
    ...(text?.value ? { other_text: text.value } : {}),
  });
  return { element, read };
}
