import { z } from "zod"
import { brand, type DocumentId } from "../../base/index.ts"
import {
  carriedSchema,
  documentId,
  keptPageSchema,
  listSchema,
  movedSchema,
  savedSchema,
  shelfSchema,
} from "../contract/kept.ts"
import type { Ports } from "../ports/ports.ts"
import type { Correction, SavedPage, Store } from "../ports/store-port.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { asTitle, idTaken, notKept, toWrite, withStore } from "../with-store.ts"
import { carriedCorrections } from "./carried-corrections.ts"
import { corrected } from "./corrected-reading.ts"
import { readKept } from "./kept-page.ts"
import { pageInput, readPage } from "./page-input.ts"
import { presentReading } from "./present/read.ts"

export const savePage = useCase({
  name: "save-page",
  summary: "keep a page, as it is and as it reads today",
  input: z.strictObject({
    id: documentId.optional(),
    page: pageInput,
    title: z.string().optional(),
    /** The kept page that this one is a later version of: what was put right there is put right here, where it still has its place. */
    replaces: documentId.optional(),
    /** Corrections of it, by id, that are not to come along. */
    without: z.array(z.string()).optional(),
  }),
  output: savedSchema.extend({ carried: carriedSchema.optional() }),
  run: (ports, { id, page, title, replaces, without = [] }) =>
    toWrite(ports, async (store) => {
      const earlier = replaces === undefined ? undefined : await store.pages.open(ports.who, replaces)
      if (replaces !== undefined && earlier === undefined) return notKept("page", replaces)
      const carry = async (to: DocumentId) =>
        earlier === undefined ? {} : { carried: await carryOver(ports, store, earlier, to, without) }
      const reading = readPage(ports, page)
      if (!reading.ok) return unusable(reading.problem)
      const answer = presentReading(reading.value)
      const named = title ?? answer.page.compounds[0]?.value ?? answer.sections[0]?.title ?? page.name ?? ""
      const saved: SavedPage = {
        practice: ports.who.practice,
        person: ports.who.person,
        id: id ?? brand<DocumentId>(ports.ids()),
        title: asTitle(named) || "A page without a title",
        savedAt: ports.clock.now().toString(),
        content: page.content,
        name: page.name ?? null,
        reading: answer,
      }
      const saving = await store.pages.save(saved)
      if (saving !== "different") return done({ id: saved.id, saved: saving, ...(await carry(saved.id)) })
      // A call repeated after a lost answer comes later than the first: it is the same page all the same.
      const there = await store.pages.open(ports.who, saved.id)
      const same = there !== undefined && sameContent(there.content, saved.content) && there.name === saved.name
      return same
        ? done({ id: saved.id, saved: "known" as const, ...(await carry(saved.id)) })
        : idTaken("page", saved.id)
    }),
})

/** Puts right in the new version what was put right in the earlier one, in words of the same person and moment, and says what became of each.
 *  A second time it finds them there, and adds nothing. */
const carryOver = async (
  ports: Ports,
  store: Store,
  earlier: SavedPage,
  to: DocumentId,
  without: readonly string[],
) => {
  const now = await store.pages.open(ports.who, to)
  const corrections = await store.corrections.of(ports.who, earlier.id)
  const all = carriedCorrections(earlier.reading, corrections, now?.reading ?? earlier.reading)
  // Left out only here: of a field the last word counts, and without it an earlier one would come back.
  const wanted = ({ correction }: { readonly correction: Correction }) => !without.includes(correction.id)
  const [kept, gone] = [all.kept.filter(wanted), all.gone.filter(wanted)]
  for (const { correction, protocol } of kept)
    await store.corrections.add({ ...correction, id: carriedId(ports, to, correction.id), page: to, protocol })
  return {
    kept: kept.map(({ correction, protocol, pageSays }) => ({
      protocol: protocol + 1,
      field: correction.field,
      pageSays,
    })),
    gone: gone.map(({ correction, gone: what }) => ({
      name: earlier.reading.protocols[correction.protocol]?.name ?? null,
      field: correction.field,
      ...(correction.to === "withdrawn" ? {} : { value: correction.to.value }),
      gone: what,
    })),
  }
}

/** The same id every time, so that a repeated call finds the correction there. */
const carriedId = ({ hash }: Ports, page: DocumentId, correction: string): string =>
  hash.sha256(`${page} ${correction}`).slice(0, 40)

const sameContent = (a: SavedPage["content"], b: SavedPage["content"]): boolean =>
  typeof a === "string" || typeof b === "string"
    ? a === b
    : a.length === b.length && a.every((byte, i) => byte === b[i])

export const pages = useCase({
  name: "pages",
  summary: "the pages that are kept, newest first",
  input: z.strictObject({ shelf: shelfSchema.default("kept") }),
  output: listSchema,
  run: (ports, { shelf }) =>
    withStore(ports, async (store) => done({ items: [...(await store.pages.list(ports.who, shelf))] })),
})

export const openPage = useCase({
  name: "open-page",
  summary: "one kept page, with what was put right in it",
  input: z.strictObject({ id: documentId }),
  output: keptPageSchema,
  run: (ports, { id }) =>
    withStore(ports, async (store) => {
      const page = await store.pages.open(ports.who, id)
      if (!page) return notKept("page", id)
      const corrections = await store.corrections.of(ports.who, id)
      const { title, savedAt, shelf, name, content, reading } = page
      const today = readKept(ports, page)
      return done({
        id,
        title,
        savedAt,
        shelf,
        name,
        content,
        reading: corrected(reading, corrections),
        readsOtherwise: !today.ok || today.value.otherwise,
        corrections: corrections.map(presentCorrection),
      })
    }),
})

export const movePage = useCase({
  name: "move-page",
  summary: "archive or delete a page, or put it back",
  input: z.strictObject({ id: documentId, shelf: shelfSchema }),
  output: movedSchema,
  run: (ports, { id, shelf }) =>
    toWrite(ports, async (store) => {
      const was = await store.pages.place(ports.who, id, shelf, ports.clock.now().toString())
      return was ? done({ id, shelf, was }) : notKept("page", id)
    }),
})

const presentCorrection = ({ id, protocol, field, to, person, at }: Correction) => ({
  id,
  protocol: protocol + 1,
  field,
  ...(to === "withdrawn" ? {} : { value: to.value }),
  withdrawn: to === "withdrawn",
  by: person,
  at,
})
