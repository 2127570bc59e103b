import { readFileSync } from "node:fs"
import { fail, ok, type Result } from "../base/index.ts"

/** The passphrase in the first line of a file. A line on a command would be seen by every program on the machine; a file need not be. */
export const passphraseIn = (file: string | undefined): Result<{ readonly words: string } | undefined> => {
  if (file === undefined) return ok(undefined)
  try {
    const [line = ""] = readFileSync(file, "utf8").split(/\r?\n/)
    return line === ""
      ? fail("archive/passphrase", `The first line of ${file} is empty; write the passphrase there.`)
      : ok({ words: line })
  } catch {
    return fail("archive/passphrase", `${file} cannot be read; it should hold the passphrase.`)
  }
}
