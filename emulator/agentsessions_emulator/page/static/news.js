// The stream of all that happens. It connects again by itself, whatever becomes of the emulator.

const PATH = "/_emulator/page/news";
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 3000;

// Dispatches "lost" when the stream breaks, and the events of the stream by their names, with what
// they carry as `detail`. After each "hello" what was known before may be out of date.
export class News extends EventTarget {
  constructor(api) {
    super();
    this.api = api;
    this.session = null;
    this.connection = null;
  }

  // Connects, and stays so.
  async follow() {
    let pause = FIRST_PAUSE;
    for (;;) {
      const connection = this.connection = new AbortController();
      try {
        await this.read(connection.signal, () => { pause = FIRST_PAUSE; });
      } catch {
        // Whatever it was, the stream is gone.
      }
      if (connection.signal.aborted) continue;
      this.tell("lost", {});
      await new Promise((resolve) => { setTimeout(resolve, pause); });
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  // Has the events of a session come too, instead of another's.
  watch(session) {
    if (session === this.session) return;
    this.session = session;
    this.connection?.abort();
  }

  async read(signal, onConnected) {
    const response = await this.api.open("GET", PATH, { query: { session: this.session }, signal });
    onConnected();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const frames = (rest + value).split("\n\n");
      rest = frames.pop();
      for (const frame of frames) this.take(frame);
    }
  }

  take(frame) {
    const [, name, data] = /^event: ([^\n]*)\ndata: ([^\n]*)$/.exec(frame) ?? [];
    if (name !== undefined) this.tell(name, JSON.parse(data));
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
