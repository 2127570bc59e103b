import type { Answer, CorrectedField, Shelf } from "../../../app/index.ts"
import { brand, type PersonId, type ProtocolField, type SourceKind } from "../../../base/index.ts"
import { call, newId, type Reply, send, type Why } from "../api/index.ts"

/** Whether the page on the desk is kept on the server: not asked to be, on its way, kept and where, or why not. */
export type Keeping =
  | { readonly state: "no" }
  | { readonly state: "busy" }
  | { readonly state: "kept"; readonly id: string; readonly shelf: Shelf }
  | { readonly state: "failed"; readonly why: Why; readonly message: string }

/** A correction on the desk, with the id it is kept under; null where nothing is kept. */
export type DeskCorrection = CorrectedField & { readonly id: string | null }

/** A page as it was handed in; `as` where that is known better than its name tells. */
export type GivenPage = {
  readonly content: string | Uint8Array
  readonly name: string
  readonly as?: SourceKind
}

/** Keeps a page as it was handed in, under a title that tells it from others about the same thing. */
export const keepPage = async (page: GivenPage, title: string): Promise<Keeping> => {
  const reply = await send("save-page", { id: newId(), page, title })
  return reply.ok
    ? { state: "kept", id: reply.value.id, shelf: "kept" }
    : { state: "failed", why: reply.why, message: reply.problem.message }
}

export type KeptPage = {
  readonly given: GivenPage
  readonly keeping: Keeping
  readonly corrections: readonly DeskCorrection[]
}

/** Fetches a kept page with its corrections. One that reads otherwise by now comes without them, and counts as not kept: whatever is entered from now on is about today's reading. */
export const fetchKept = async (id: string): Promise<Reply<KeptPage>> => {
  const reply = await call("open-page", { id })
  if (!reply.ok) return reply
  const { content, name, title, shelf, corrections, readsOtherwise, reading } = reply.value
  return {
    ok: true,
    value: {
      given: { content, name: name ?? title, as: reading.source.kind },
      keeping: readsOtherwise ? { state: "failed", why: "refused", message: otherwise } : { state: "kept", id, shelf },
      corrections: readsOtherwise ? [] : corrections.map(onDesk),
    },
  }
}

const otherwise =
  "This page was kept by an older Posology and reads otherwise now, so what was corrected in it then is left out. Look it over and keep it anew."

const onDesk = (c: Answer<"open-page">["corrections"][number]): DeskCorrection => ({
  id: c.id,
  protocol: c.protocol - 1,
  // The server held it against the fields of a protocol when it was entered.
  field: c.field as ProtocolField,
  to: c.withdrawn ? "withdrawn" : { value: c.value },
  person: brand<PersonId>(c.by),
  at: c.at,
})

/** Keeps a correction. `seen` is the last one of this field in sight; when another one came in between, it is refused. */
export const keepCorrection = async (
  page: string,
  { protocol, field, to }: CorrectedField,
  seen: string | null,
): Promise<Reply<Answer<"correct">>> =>
  send("correct", {
    id: newId(),
    page,
    protocol: protocol + 1,
    field,
    ...(to === "withdrawn" ? {} : { value: to.value }),
    seen,
  })
