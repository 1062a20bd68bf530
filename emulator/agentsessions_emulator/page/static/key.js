// The dialog that asks for the API key of an emulator that was started with one.
import { h, labelled } from "./dom.js";

// The key that was entered.
export function askForKey(message) {
  const input = h("input", { type: "password", required: true, autocomplete: "off", name: "key" });
  const form = h("form", { method: "dialog" },
    h("h2", { id: "key-title" }, "API key"),
    h("p", {}, "The emulator was started with a key. It is kept until this tab is closed."),
    h("p", { class: "muted" }, message),
    labelled("Key", input),
    h("div", { class: "buttons" }, h("button", { class: "primary" }, "Continue")));
  const dialog = h("dialog", { "aria-labelledby": "key-title" }, form);
  document.body.append(dialog);
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(input.value);
    });
  });
}
