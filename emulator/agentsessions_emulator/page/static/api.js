// Requests to the service and to the control plane, of the page's own origin.
import { askForKey } from "./key.js";

const STORED = "agentsessions-emulator-key";

export class ApiError extends Error {
  constructor(status, message, requestId) {
    super(message);
    Object.assign(this, { status, requestId });
  }
}

export class Api {
  // `headers` gives those that the service wants, from the key.
  constructor(headers) {
    this.headers = headers;
    this.asking = null;
  }

  get(path, query = {}) {
    return this.json("GET", path, { query });
  }

  post(path, body = undefined) {
    return this.json("POST", path, { body });
  }

  delete(path) {
    return this.json("DELETE", path, {});
  }

  async json(method, path, options) {
    const response = await this.open(method, path, options);
    return response.json();
  }

  // The response, once it is a good one. Where a key is refused, the page asks for another.
  async open(method, path, { query = {}, body, signal } = {}) {
    for (;;) {
      const response = await this.send(method, path, { query, body, signal });
      if (response.ok) return response;
      const error = await refusal(response);
      if (error.status !== 401) throw error;
      await this.renewKey(error.message);
    }
  }

  send(method, path, { query, body, signal }) {
    const url = new URL(`.${path}`, document.baseURI); // wherever the emulator is mounted
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined && value !== null && value !== "") url.searchParams.set(name, value);
    }
    const headers = { ...this.headers(sessionStorage.getItem(STORED)), "x-emulator-page": "1" };
    if (body !== undefined) headers["content-type"] = "application/json";
    const text = body === undefined ? undefined : JSON.stringify(body);
    return fetch(url, { method, headers, body: text, signal, cache: "no-store" });
  }

  // Asks once, however many requests are refused.
  async renewKey(message) {
    this.asking ??= askForKey(message).finally(() => { this.asking = null; });
    sessionStorage.setItem(STORED, await this.asking);
  }
}

async function refusal(response) {
  const text = await response.text();
  const body = parsed(text);
  const message = body?.error?.message ?? body?.detail ?? body?.message ?? text;
  return new ApiError(response.status, String(message || response.statusText), body?.request_id);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
