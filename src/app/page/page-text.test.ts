import { describe, expect, it } from "vitest"
import type { Decode } from "../../base/index.ts"
import { pageText, usableText } from "./page-text.ts"

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
const utf8 = (s: string) => new TextEncoder().encode(s)
const read = (bytes: Uint8Array) => {
  const r = pageText(bytes, decode)
  return r.ok ? { text: r.value.text, notes: r.value.notes.map((n) => n.code) } : r.problem.code
}

describe("the characters of a page", () => {
  it("come out of UTF-8 and UTF-16, with and without a mark", () => {
    expect(read(utf8("300–600 µg"))).toEqual({ text: "300–600 µg", notes: [] })
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a", notes: [] })
    expect(read(Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x13, 0x20))).toEqual({ text: "a–", notes: [] })
    expect(read(Uint8Array.of(0xfe, 0xff, 0x00, 0x61))).toEqual({ text: "a", notes: [] })
  })

  it("are guessed as Windows-1252 where UTF-8 fails, and the guess is said", () => {
    expect(read(Uint8Array.of(0x33, 0x96, 0x36, 0xb5, 0x67))).toEqual({ text: "3–6µg", notes: ["encoding/guessed"] })
  })

  it("are put back where UTF-8 had been decoded as Windows-1252", () => {
    const twice = "300â€“600 Âµg, 1â€”3 Ã— â€œdailyâ€\u009d"
    expect(read(utf8(twice))).toEqual({ text: "300–600 µg, 1—3 × “daily”", notes: ["encoding/mended"] })
  })

  it("are left alone where the accents are meant", () => {
    expect(read(utf8("âge, Âge, château, PÂTÉ"))).toEqual({ text: "âge, Âge, château, PÂTÉ", notes: [] })
  })

  it("are refused when there are none, or when they are no text", () => {
    expect(read(utf8(""))).toBe("input/empty")
    expect(read(utf8(" \n\t "))).toBe("input/empty")
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBe("input/binary")
    expect(read(Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256 || 1))).toBe("input/binary")
    expect(usableText("\u0001\u0002\u0003abc").ok).toBe(false)
  })
})

describe("an encoding that came with the page", () => {
  const text = (bytes: readonly number[], named: string) => pageText(Uint8Array.from(bytes), decode, named)

  it("is used where the bytes alone would be read otherwise", () => {
    expect(text([0x82, 0xa0, 0x20, 0x31], "shift_jis")).toMatchObject({ ok: true, value: { text: "あ 1", notes: [] } })
    expect(text([0x35, 0x96, 0x37, 0x20, 0xb5, 0x67], "iso-8859-1")).toMatchObject({
      ok: true,
      value: { text: "5–7 µg", notes: [] },
    })
  })

  it("is not believed where the bytes show that it is wrong, or it is none", () => {
    for (const named of ["utf-8", "no-such-code"])
      expect(text([0x35, 0x96, 0x37], named)).toMatchObject({
        ok: true,
        value: { text: "5–7", notes: [{ code: "encoding/guessed" }] },
      })
  })
})
