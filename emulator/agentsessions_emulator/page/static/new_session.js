// The dialog that starts a session.
import { h, labelled, options } from "./dom.js";
import { notice } from "./notices.js";

// The id of the new session; null where none was started.
export async function newSession(app) {
  let choices = { agents: [], environments: [] };
  try {
    choices = await app.service.choices(app.api);
  } catch (error) {
    notice(error.message, "bad");
  }
  const listed = (found, other) => [...found.map(({ id, label }) => [id, label]), ["", other]];
  const agent = options(h("select", { name: "agent" }), listed(choices.agents, "A new agent"));
  const { label, usual } = app.service.environment;
  const environment = options(h("select", { name: "environment" }), listed(choices.environments, usual));
  const title = h("input", { type: "text", name: "title", placeholder: "Optional" });
  const message = h("textarea", { rows: "4", name: "message", placeholder: "Optional" });
  const problem = h("p", { class: "problem", role: "alert" });
  return new Promise((resolve) => {
    let started = null;
    const submit = async (event) => {
      event.preventDefault();
      try {
        const wanted = { agent: agent.value, environment: environment.value, title: title.value, message: message.value };
        started = await app.service.create(app.api, wanted);
        dialog.close();
      } catch (error) {
        problem.textContent = error.message;
      }
    };
    const cancel = h("button", { type: "button", on: { click: () => dialog.close() } }, "Cancel");
    const form = h("form", { on: { submit } },
      h("h2", { id: "new-title" }, "New session"),
      labelled("Agent", agent), labelled(label, environment), labelled("Title", title),
      labelled("First message", message), h("p", { class: "muted" }, app.service.hint), problem,
      h("div", { class: "buttons" }, cancel, h("button", { class: "primary" }, "Start")));
    const dialog = h("dialog", { "aria-labelledby": "new-title" }, form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(started);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
