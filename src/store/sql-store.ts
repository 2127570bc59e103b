import type { Kysely } from "kysely"
import type { SavedPage, SavedPlan, Store, Whereabouts } from "../app/index.ts"
import { correctionBook } from "./corrections.ts"
import { eventLog } from "./events.ts"
import { type Packing, shelves } from "./shelves.ts"
import type { Tables } from "./tables.ts"

/** The store over a migrated database. `close` is called once, by the first call to the store's own `close`. */
export const sqlStore = (db: Kysely<Tables>, whereabouts: Whereabouts, close: () => Promise<void>): Store => {
  let closing: Promise<void> | undefined
  return {
    whereabouts,
    pages: shelves(db, "page", pagePacking),
    plans: shelves(db, "plan", planPacking),
    corrections: correctionBook(db),
    events: eventLog(db),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

// The page stands beside its record as bytes: a PDF is not text, and neither is a text that holds U+0000.
const pagePacking: Packing<SavedPage, { readonly content: Buffer; readonly is_text: boolean }> = {
  pack: ({ content, ...record }) => {
    const isText = typeof content === "string"
    const bytes = isText ? Buffer.from(content, "utf8") : Buffer.from(content)
    return { record, extra: { content: bytes, is_text: isText }, bytes }
  },
  unpack: ({ record, content, is_text }) => ({
    ...(record as Omit<SavedPage, "content">),
    content: is_text ? content.toString("utf8") : new Uint8Array(content),
  }),
}

const planPacking: Packing<SavedPlan, object> = {
  pack: (plan) => ({ record: plan, extra: {}, bytes: null }),
  unpack: ({ record }) => record as SavedPlan,
}
