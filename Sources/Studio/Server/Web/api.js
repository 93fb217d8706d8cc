// The interface of the studio: see docs/serve.md.

export class Trouble extends Error {}

async function refusal(response) {
  if (response.status === 401) return new Trouble("This studio was started anew. Open the address that it printed.");
  try {
    const answer = await response.json();
    const trouble = new Trouble(answer.problems.map(problem => problem.text).join("\n"));
    trouble.problems = answer.problems;
    return trouble;
  } catch {
    return new Trouble(`The studio answered ${response.status}.`);
  }
}

async function ask(method, path, body, signal) {
  let response;
  try {
    response = await fetch(path, {
      method, signal,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("The studio does not answer. Is it still running?");
  }
  if (!response.ok) throw await refusal(response);
  return response;
}

export async function get(path) { return (await ask("GET", path)).json(); }
export async function post(path, body) { return (await ask("POST", path, body)).json(); }
export async function remove(path) { return (await ask("DELETE", path)).json(); }
export async function put(path, body) { return (await ask("PUT", path, body)).json(); }
export async function file(path, body) { return (await ask("POST", path, body)).blob(); }

/// Calls `take` with each line of an answer as it comes.
export async function lines(path, body, take, signal) {
  const response = await ask("POST", path, body, signal);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Trouble("The studio has stopped in the middle of an answer. Is it still running?");
    }
    const { value, done } = part;
    if (done) break;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    for (const part of parts) {
      const line = JSON.parse(part);
      if (line.error) throw new Trouble(line.error.text);
      take(line);
    }
  }
}
