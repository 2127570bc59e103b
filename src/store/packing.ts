import type { SavedPage, SavedPlan } from "../app/index.ts"

/** How a kind of record splits into what travels as JSON and what has columns of its own. */
export type Packing<T, Extra> = {
  readonly pack: (item: T) => { readonly record: unknown; readonly extra: Extra; readonly bytes: Uint8Array | null }
  readonly unpack: (row: { readonly record: unknown } & Extra) => T
}

export type PageColumns = { readonly content: Buffer; readonly is_text: boolean }

/** The page stands beside its record as bytes: a PDF is not text, and neither is a text that holds U+0000. */
export const pagePacking: Packing<SavedPage, PageColumns> = {
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

/** A plan is JSON and nothing else. */
export const planPacking: Packing<SavedPlan, object> = {
  pack: (plan) => ({ record: plan, extra: {}, bytes: null }),
  unpack: ({ record }) => record as SavedPlan,
}
