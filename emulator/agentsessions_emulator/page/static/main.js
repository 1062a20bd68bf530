// Starts the page: what the emulator is, the views, the news, the keys.
import { Api } from "./api.js";
import { ControlsView } from "./controls.js";
import { h } from "./dom.js";
import { listenForKeys, showKeys } from "./keys.js";
import { News } from "./news.js";
import { notice } from "./notices.js";
import { RequestsView } from "./requests.js";
import { SessionsView } from "./sessions.js";
import { clockState, isoNow, refreshTimes, setClock, switchTimes, timesAreRelative } from "./times.js";

const TICK_MS = 1000;
const CLOCKS = { frozen: "⏸ ", moved: "⏩ ", real: "" };

const byId = (id) => document.getElementById(id);

async function start() {
  const facts = await (await fetch("_emulator/page")).json();
  const { service } = facts.has_sessions ? await import("../service/service.js") : {};
  const api = new Api(service?.headers ?? ((key) => ({ authorization: `Bearer ${key || "page"}` })));
  const app = { api, facts, service, news: new News(api) };
  byId("service").textContent = service?.title ?? "Emulator";
  const views = new Map();
  if (service) views.set("sessions", ["Sessions", new SessionsView(app)]);
  views.set("requests", ["Requests", new RequestsView(app)]);
  views.set("controls", ["Faults and clock", new ControlsView(app)]);
  const links = route(views);
  app.news.addEventListener("waiting", ({ detail }) => {
    links.get("sessions").replaceChildren("Sessions", ...(detail ? [" ", waitingChip(detail)] : []));
  });
  listenToNews(app.news);
  listenForKeys();
  showTime();
  setInterval(showTime, TICK_MS);
  await app.news.follow();
}

function route(views) {
  const links = new Map();
  for (const [name, [label, view]] of views) {
    links.set(name, h("a", { href: `#/${name}` }, label));
    byId("main").append(view.element);
  }
  byId("views").append(...links.values());
  const go = () => {
    const [wanted, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
    const name = views.has(wanted) ? wanted : views.keys().next().value;
    for (const [each, [label, view]] of views) {
      const isShown = each === name;
      view.element.hidden = !isShown;
      links.get(each).setAttribute("aria-current", isShown ? "page" : "false");
      if (isShown) document.title = `${label} · ${byId("service").textContent} emulator`;
    }
    views.get(name)[1].show(rest);
  };
  addEventListener("hashchange", go);
  go();
  return links;
}

function waitingChip(count) {
  return h("span", { class: "chip tone-warning", title: "Questions that wait for you" }, String(count));
}

function listenToNews(news) {
  let run = null;
  const told = (text, tone) => {
    byId("connection").textContent = text;
    byId("connection").dataset.tone = tone;
  };
  told("Connecting", "warning");
  news.addEventListener("hello", ({ detail }) => {
    if (run !== null && run !== detail.run) notice("The emulator was started anew.", "warning");
    run = detail.run;
    setClock(detail.state.clock);
    told("Live", "good");
    showTime();
  });
  news.addEventListener("changes", ({ detail }) => {
    if (detail.state) setClock(detail.state.clock);
    showTime();
  });
  news.addEventListener("lost", () => told("Disconnected, trying again", "bad"));
}

function showTime() {
  byId("clock").textContent = CLOCKS[clockState()] + isoNow();
  byId("clock").title = `Emulator time, UTC: ${clockState()}`;
  byId("times").textContent = timesAreRelative() ? "Times: relative" : "Times: absolute";
  refreshTimes();
}

byId("times").addEventListener("click", () => {
  switchTimes();
  showTime();
});
byId("help").addEventListener("click", showKeys);
document.addEventListener("times", showTime);
start();
