// The view with the controls of the emulator: clock, faults, reset.
import { ClockPanel } from "./clock_panel.js";
import { confirmed } from "./confirm.js";
import { button, h } from "./dom.js";
import { FaultsPanel } from "./faults_panel.js";
import { attempt, notice } from "./notices.js";

export class ControlsView {
  constructor(app) {
    const panels = [new FaultsPanel(app), new ClockPanel(app)];
    const told = ({ detail }) => {
      if (detail.state) panels.forEach((panel) => panel.show(detail.state));
    };
    app.news.addEventListener("hello", told);
    app.news.addEventListener("changes", told);
    this.element = h("div", { class: "view page controls" },
      h("div", { class: "scroll" }, ...panels.map((panel) => panel.element), resetPanel(app)));
  }

  show() {}
}

function resetPanel(app) {
  const reset = button("Reset the emulator", async () => {
    const text = "Sessions, agents and everything else is forgotten, with the request log, faults and scripts. The clock is real again.";
    if (!await confirmed("Forget everything?", text, "Reset")) return;
    if (await attempt(() => app.api.post("/_emulator/reset"))) notice("The emulator was reset.", "good");
  }, { class: "danger" });
  return h("section", { class: "panel", "aria-labelledby": "reset-title" },
    h("h2", { id: "reset-title" }, "Reset"), h("p", {}, "Forgets everything, as between two tests."), reset);
}
