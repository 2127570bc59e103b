// What the soaks that kill the server share: starting it on a folder, ending it without warning, calling it.
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"

/** Starts a server on `folder`; gives its process, and a promise of its first line or of undefined if it ends without one. */
export const launch = (folder) => {
  const child = spawn(process.execPath, ["bin/posology.js", "serve", "--data", folder, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const said = new Promise((resolve) => {
    createInterface({ input: child.stdout }).once("line", (line) => resolve(JSON.parse(line)))
    ended.then(() => resolve(undefined))
  })
  return { child, ended, said }
}

/** SIGKILL: no chance to tidy up. */
export const kill = async ({ child, ended }) => {
  child.kill("SIGKILL")
  await ended
}

/** A use case over HTTP. An error that carries `answered` is a refusal; any other says that nobody answered. */
export const call = async (url, name, input) => {
  const response = await fetch(`${url}/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  })
  const body = await response.json()
  if (!response.ok) throw Object.assign(new Error(`${name}: ${JSON.stringify(body)}`), { answered: true })
  return body
}

/** A number after `--name` on the command line. */
export const flag = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : Number(process.argv[at + 1])
}

/** Lehmer's generator: enough to choose moments and sizes, and the same again with the same seed. */
export const chanceFrom = (seed) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
