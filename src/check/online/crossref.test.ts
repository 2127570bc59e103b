import { describe, expect, it } from "vitest"
import { pageWith } from "../testing/page-with.ts"
import { askCrossref } from "./crossref.ts"
import type { OnlinePorts } from "./ports.ts"

const doi = "10.5555/glyx.7"
const record = (more: object) => ({ DOI: doi, title: ["Glyxamide lengthens attention spans"], volume: "12", ...more })

/** What is made of one record, and what was asked for it. */
const heardOf = async (more: object, printed: { readonly doi?: string; readonly title?: string } = { doi }) => {
  const asked: string[] = []
  const ports: OnlinePorts = {
    fetch: async ({ url }) => {
      asked.push(url)
      const message = printed.doi ? record(more) : { items: [record(more)] }
      return { kind: "answer", status: 200, body: JSON.stringify({ message }), retryAfter: null }
    },
    wait: async () => {},
    ticks: () => 0,
    cache: { get: async () => undefined, set: async () => {} },
    sha256: () => "",
    contact: "reader@example.org",
  }
  const [heard] = await askCrossref(pageWith({ references: [printed] }).page.references, ports)
  if (!heard?.answered) throw new Error("nothing was heard")
  return { retracted: heard.candidates[0]?.retracted, asked: asked[0] ?? "" }
}

describe("a paper that was taken back", () => {
  it.each(["retraction", "Retraction", "withdrawal", "removal", "partial_retraction"])(
    "carries the notice of its %s in updated-by",
    async (type) =>
      expect(await heardOf({ "updated-by": [{ type: "correction" }, { type, DOI: "10.5555/n" }] })).toMatchObject({
        retracted: true,
      }),
  )
  it.each(["correction", "erratum", "expression_of_concern", "new_version"])(
    "is not one that carries a notice of %s",
    async (type) =>
      expect(await heardOf({ "updated-by": [{ type, DOI: "10.5555/n" }] })).toMatchObject({ retracted: false }),
  )
  it.each(["Retraction notice to: Glyxamide", "Retracted: Glyxamide lengthens attention spans"])(
    "is not the notice itself: %s",
    async (title) =>
      expect(
        await heardOf({ title: [title], "update-to": [{ type: "retraction", DOI: "10.5555/other" }] }),
      ).toMatchObject({ retracted: false }),
  )
  it("may be written over in place, and points at itself", async () => {
    expect(await heardOf({ "update-to": [{ type: "retraction", DOI: doi.toUpperCase() }] })).toMatchObject({
      retracted: true,
    })
  })
  it("says so before its title, where nobody sent a notice", async () => {
    expect(await heardOf({ title: ["RETRACTED: Glyxamide lengthens attention spans"] })).toMatchObject({
      retracted: true,
    })
    expect(await heardOf({ title: ["Withdrawn rats and glyxamide"] })).toMatchObject({
      retracted: false,
    })
  })
  it("is asked for in a search too", async () => {
    const { asked, retracted } = await heardOf(
      { "updated-by": [{ type: "retraction", DOI: "10.5555/n" }] },
      { title: "Glyxamide lengthens attention spans" },
    )
    expect(asked).toMatch(/select=[^&]*update-to,updated-by/u)
    expect(retracted).toBe(true)
  })
})
