import { canonical, type Reading, type Result } from "../../base/index.ts"
import type { Ports } from "../ports/ports.ts"
import type { SavedPage } from "../ports/store-port.ts"
import { presentReading } from "./present/read.ts"
import { readPage } from "./read-page.ts"

/** A kept page as it reads today, and whether its protocols read otherwise than on the day it was kept. Then what a person
 *  decided and corrected is about something else: newer rules may find another dose, or another protocol under the same number. */
export const readKept = (
  ports: Pick<Ports, "decode" | "hash">,
  { content, name, reading }: Pick<SavedPage, "content" | "name" | "reading">,
): Result<{ readonly reading: Reading; readonly otherwise: boolean }> => {
  // As what it was read then: a name does not always say it.
  const today = readPage(ports, { content, ...(name === null ? {} : { name }), as: reading.source.kind })
  if (!today.ok) return today
  const otherwise = canonical(presentReading(today.value).protocols) !== canonical(reading.protocols)
  return { ok: true, value: { reading: today.value, otherwise } }
}
