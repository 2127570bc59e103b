import { z } from "zod"
import { fail, type ProtocolField, problem, type Result } from "../../base/index.ts"
import { idSchema } from "../contract/event.ts"
import { documentId } from "../contract/kept.ts"
import { protocolSchema } from "../contract/read.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { idTaken, notKept, toWrite } from "../with-store.ts"
import { corrected } from "./corrected-reading.ts"
import { sourcedFields } from "./present/read.ts"

/** A person's word in place of what was read. The reading stays as it was: the correction is kept beside it, and can be withdrawn. */
export const correct = useCase({
  name: "correct",
  summary: "put a field of a kept page right, or take that back",
  input: z.strictObject({
    id: idSchema().optional(),
    page: documentId,
    /** Which of the page's protocols, from 1. */
    protocol: z.number().int().min(1),
    field: z.enum(sourcedFields),
    /** The field as `read --json` prints it; left out to take the correction back. */
    value: z.unknown().optional(),
    /** The latest correction of this field that the person had in sight, null for none. If there is a later one, from another tab or
     *  machine, this one is refused rather than laid over it unseen. Left out, the last word counts. */
    seen: z.string().nullable().optional(),
  }),
  output: z.object({ id: z.string(), saved: z.enum(["new", "known"]), protocol: protocolSchema }),
  run: (ports, input) =>
    toWrite(ports, async (store) => {
      const page = await store.pages.open(ports.who, input.page)
      if (!page) return notKept("page", input.page)
      const index = input.protocol - 1
      if (index >= page.reading.protocols.length)
        return wrongCall({
          code: "correct/no-such-protocol",
          message: `There is no protocol ${input.protocol} on this page: it states ${page.reading.protocols.length}.`,
          path: "protocol",
        })
      const value = input.value === undefined ? undefined : fitting(input.field, input.value)
      if (value && !value.ok) return wrongCall(value.problem)
      const { practice, person } = ports.who
      const earlier = await store.corrections.of(ports.who, input.page)
      const repeated = earlier.find((c) => c.id === input.id)
      const latest = earlier.filter((c) => c.protocol === index && c.field === input.field).at(-1)
      if (input.seen !== undefined && !repeated && (latest?.id ?? null) !== input.seen)
        return unusable(
          problem(
            "correct/changed",
            "This field was put right elsewhere in the meantime; look at what stands there now, and enter yours again if it still holds.",
            { path: "seen" },
          ),
        )
      const correction = {
        practice,
        person,
        id: input.id ?? ports.ids(),
        page: input.page,
        protocol: index,
        field: input.field,
        to: value ? { value: value.value } : ("withdrawn" as const),
        // A call repeated after a lost answer is the first call.
        at: repeated?.at ?? ports.clock.now().toString(),
      }
      const saved = await store.corrections.add(correction)
      if (saved === "different") return idTaken("correction", correction.id)
      const now = corrected(page.reading, await store.corrections.of(ports.who, input.page))
      const protocol = now.protocols[index]
      return protocol
        ? done({ id: correction.id, saved, protocol })
        : unusable({ code: "correct/no-such-protocol", message: "This page has lost its protocols; read it again." })
    }),
})

/** The value, if it is one that the field can hold. */
const fitting = (field: ProtocolField, value: unknown): Result<unknown> => {
  const parsed = protocolSchema.shape[field].safeParse(value)
  const path = "value"
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = [field, ...(issue?.path ?? [])].join(".")
    return fail("correct/value", `${where}: ${issue?.message ?? "not understood"}.`, { path })
  }
  if (isRange(parsed.data) && parsed.data.low > parsed.data.high)
    return fail("correct/range", `The ${field}'s low end is above its high end.`, { path })
  return { ok: true, value: parsed.data }
}

const isRange = (v: unknown): v is { readonly low: number; readonly high: number } =>
  typeof v === "object" && v !== null && "low" in v && "high" in v
