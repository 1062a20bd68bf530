// The clock of the emulator: what it tells, and how to stop and move it.
import { button, h, labelled, options } from "./dom.js";
import { attempt } from "./notices.js";

const UNITS = [["1", "seconds"], ["60", "minutes"], ["3600", "hours"], ["86400", "days"]];
const STEPS = [["+1 min", 60], ["+1 h", 3600], ["+1 day", 86400]];

export class ClockPanel {
  constructor(app) {
    this.app = app;
    this.state = h("p", { class: "clock-state", role: "status" });
    this.freeze = button("Freeze", () => this.change({ action: "freeze" }));
    this.resume = button("Let it run", () => this.change({ action: "resume" }));
    this.real = button("Back to real time", () => this.change({ action: "real" }));
    const amount = h("input", { type: "number", min: "0", step: "any", value: "1", required: true, "aria-label": "Advance by" });
    const unit = options(h("select", { "aria-label": "Unit" }), UNITS);
    unit.value = "60";
    const form = h("form", {
      class: "row",
      on: { submit: (event) => {
        event.preventDefault();
        this.change({ action: "advance", seconds: Number(amount.value) * Number(unit.value) });
      } },
    }, labelled("Advance by", amount, { class: "field inline" }), unit, h("button", {}, "Advance"),
    STEPS.map(([label, seconds]) => button(label, () => this.change({ action: "advance", seconds }))));
    this.element = h("section", { class: "panel", "aria-labelledby": "clock-title" },
      h("h2", { id: "clock-title" }, "Clock"), this.state,
      h("div", { class: "row" }, this.freeze, this.resume, this.real), form);
  }

  async change(body) {
    await attempt(() => this.app.api.post("/_emulator/clock", body));
  }

  show({ clock }) {
    const real = "It tells the time of this machine.";
    const running = clock.ahead === 0 ? real : `It runs, ${clock.ahead} s ahead of this machine.`;
    this.state.textContent = clock.frozen ? `It stands still at ${clock.now}.` : running;
    this.freeze.hidden = clock.frozen;
    this.resume.hidden = !clock.frozen;
    this.real.disabled = !clock.frozen && clock.ahead === 0;
  }
}
