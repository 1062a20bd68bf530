// Short notices at the edge of the page: what went wrong, what was done.
import { button, h } from "./dom.js";

const SHOWN_MS = 8000;

export function notice(text, tone = "") {
  const close = button("×", () => element.remove(), { "aria-label": "Close", class: "quiet" });
  const element = h("div", { class: `notice ${tone}` }, h("span", {}, text), close);
  document.getElementById("notices").append(element);
  setTimeout(() => element.remove(), SHOWN_MS);
}

// Does something that may be refused; says so if it is. Whether it was done.
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    notice(error.message, "bad");
    return false;
  }
}

// A function that runs at once and then, if it was called meanwhile, once more after `ms`.
export function throttled(ms, action) {
  let timer = null;
  let again = false;
  const run = () => {
    action();
    timer = setTimeout(() => {
      timer = null;
      if (again) {
        again = false;
        run();
      }
    }, ms);
  };
  return () => {
    if (timer === null) run();
    else again = true;
  };
}
