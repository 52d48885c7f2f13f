/** Talking to the service: JSON, problems as exceptions with one sentence, server-sent events of an answer to POST. */
import { say } from "./words.js";

const ROOT = "/api/v1";

/** An answer that is an error, or none at all; `message` is one sentence for people. */
export class Trouble extends Error {
  /** @param {string} message @param {{status?: number, code?: string|null, wait?: number}} [more] */
  constructor(message, { status = 0, code = null, wait = 0 } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.wait = wait;
  }
}

/** @param {unknown} error whether a newer question took the place of this one */
export const isAborted = (error) => error instanceof DOMException && error.name === "AbortError";

/**
 * @param {string} path
 * @param {{method?: string, body?: unknown, headers?: Record<string, string>, signal?: AbortSignal}} [asked]
 * @returns {Promise<Response>}
 */
export async function ask(path, { method = "GET", body, headers = {}, signal } = {}) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json", ...headers } };
  let answer;
  try {
    answer = await fetch(ROOT + path, { method, headers, signal, ...sent });
  } catch (error) {
    if (isAborted(error)) throw error;
    throw new Trouble(say("offline"));
  }
  if (!answer.ok) throw await trouble(answer);
  return answer;
}

/** @param {string} path @param {Parameters<typeof ask>[1]} [asked] @returns {Promise<any>} */
export async function askJson(path, asked) {
  const answer = await ask(path, asked);
  return answer.status === 204 ? null : answer.json();
}

/** @param {Response} answer @returns {Promise<Trouble>} */
async function trouble(answer) {
  const { status } = answer;
  const problem = await answer.json().catch(() => ({}));
  const more = { status, code: problem.code ?? null, wait: Number(answer.headers.get("Retry-After")) || 0 };
  if (status === 429) return new Trouble(say("too_many", { seconds: more.wait || 5 }), more);
  if (status === 401) return new Trouble(say("signed_out"), more);
  if (status >= 500) return new Trouble(say("broken"), more);
  return new Trouble(problem.detail || problem.title || say("broken"), more);
}

/** Who is signed in, and what the service has; an open service without a model where it cannot be told. */
export async function session() {
  try {
    return await askJson("/session");
  } catch {
    return { is_open: true, signed_in: true, has_model: false, oidc: false };
  }
}

/**
 * The server-sent events of an answer, as they come.
 * @param {Response} answer
 * @returns {AsyncGenerator<{event: string, data: any}>}
 */
export async function* events(answer) {
  if (!answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  for (;;) {
    const { value, done } = await reader.read();
    held += value ?? "";
    const parts = held.split(/\r?\n\r?\n/);
    held = parts.pop() ?? "";
    for (const part of parts) {
      const found = event(part);
      if (found) yield found;
    }
    if (done) return;
  }
}

/** @param {string} block */
function event(block) {
  const found = { event: "message", data: "" };
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith("event:")) found.event = line.slice(6).trim();
    if (line.startsWith("data:")) found.data += line.slice(5).trim();
  }
  return found.data ? { event: found.event, data: JSON.parse(found.data) } : null;
}
