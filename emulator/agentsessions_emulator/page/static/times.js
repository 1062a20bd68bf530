// Times as people read them: relative or absolute, by the clock of the emulator.
import { h } from "./dom.js";

const STORED = "agentsessions-emulator-times";
const STEPS = [[60, "s", 1], [3600, "min", 60], [86400, "h", 3600], [Infinity, "d", 86400]];
const clock = { told: Date.now(), at: performance.now(), frozen: false, ahead: 0 };
let isRelative = localStorage.getItem(STORED) !== "absolute";

// What the emulator says of its clock: `now`, `frozen`, and by how many seconds it is `ahead`.
export function setClock({ now, frozen, ahead }) {
  Object.assign(clock, { told: Date.parse(now), at: performance.now(), frozen, ahead });
}

// The time of the emulator in milliseconds.
export function now() {
  return clock.frozen ? clock.told : clock.told + performance.now() - clock.at;
}

export function clockState() {
  if (clock.frozen) return "frozen";
  return clock.ahead === 0 ? "real" : "moved";
}

export function isoNow() {
  return new Date(now()).toISOString().slice(0, 19).replace("T", " ");
}

// An element that keeps telling the time `iso`.
export function time(iso) {
  const element = h("time", { datetime: iso });
  write(element);
  return element;
}

export function timesAreRelative() {
  return isRelative;
}

export function switchTimes() {
  isRelative = !isRelative;
  localStorage.setItem(STORED, isRelative ? "relative" : "absolute");
  refreshTimes();
}

export function refreshTimes() {
  for (const element of document.querySelectorAll("time[datetime]")) write(element);
}

function write(element) {
  const iso = element.dateTime;
  const [relative, absolute] = [ago(Date.parse(iso)), iso.replace("T", " ").replace("Z", "")];
  const text = isRelative ? relative : absolute.slice(11, 23);
  if (element.textContent !== text) element.textContent = text;
  const title = `${absolute} UTC, ${relative}`;
  if (element.title !== title) element.title = title;
}

function ago(moment) {
  const seconds = Math.round((now() - moment) / 1000);
  const [, unit, size] = STEPS.find(([limit]) => Math.abs(seconds) < limit);
  const count = Math.round(Math.abs(seconds) / size);
  if (seconds < -1) return `in ${count} ${unit}`;
  return seconds < 2 ? "now" : `${count} ${unit} ago`;
}
