import type { Command } from "commander"
import { done, type Outcome, unusable } from "../../app/index.ts"
import { fail, ok, problem, type Result } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"

/** "Did it ring?": one reminder about nothing, to the address that real ones would go to. */
export const ringCommand = (terminal: Terminal): Command =>
  command("ring", "send a test to the address that reminders go to")
    .requiredOption("--remind <address>", "the address, as serve --remind takes it")
    .action((o: Common & { remind: string }) =>
      carry(
        terminal,
        o,
        (ports) => ring(o.remind, ports.clock.now().toString()),
        () => "It was taken. If nothing rang, look at what stands behind that address.",
      ),
    )

const ring = async (address: string, now: string): Promise<Outcome<{ readonly taken: true }>> => {
  const url = addressOf(address)
  if (!url.ok) return { ok: false, fault: "call", problem: url.problem }
  const { toWebhook } = await import("../../server/index.ts")
  const told = { tag: `test/${now}`, title: "A test", body: "If you can read this, reminders reach you." }
  return (await toWebhook(url.value)(told))
    ? done({ taken: true })
    : unusable(
        problem("remind/not-taken", `Nobody took the test at ${url.value}; check the address and who answers there.`),
      )
}

/** An address that reminders may be posted to. Problem: `remind/address`. */
export const addressOf = (text: string): Result<string> => {
  try {
    const url = new URL(text)
    if (url.protocol === "http:" || url.protocol === "https:") return ok(url.href)
  } catch {
    // Said below.
  }
  return fail("remind/address", `"${text}" is no http address; write for example http://127.0.0.1:8123/ring.`, {
    path: "--remind",
  })
}
