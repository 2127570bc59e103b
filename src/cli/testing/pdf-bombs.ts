import { deflateSync } from "node:zlib"

type Stream = { readonly dict: string; readonly data: Buffer }

/** A PDF of these objects, numbered from 1; the first is the catalog. `trailer` may say more, or something else. */
const pdf = (objects: readonly (string | Stream)[], trailer = "", xrefAt?: number): Uint8Array => {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")]
  let at = 9
  const add = (b: Buffer) => {
    parts.push(b)
    at += b.length
  }
  const offsets = objects.map((o, i) => {
    const here = at
    add(Buffer.from(`${i + 1} 0 obj\n`))
    if (typeof o === "string") add(Buffer.from(o))
    else
      add(
        Buffer.concat([
          Buffer.from(`<< ${o.dict} /Length ${o.data.length} >>\nstream\n`),
          o.data,
          Buffer.from("\nendstream"),
        ]),
      )
    add(Buffer.from("\nendobj\n"))
    return here
  })
  const xref = at
  const rows = offsets.map((o) => `${String(o).padStart(10, "0")} 00000 n \n`).join("")
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  add(
    Buffer.from(
      `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xrefAt ?? xref}\n%%EOF`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

const MB = 1024 * 1024
const packed = (bytes: Buffer, times: number): Buffer =>
  times === 0 ? bytes : packed(deflateSync(bytes, { level: 9 }), times - 1)
const filters = (times: number) => `/Filter [${"/FlateDecode ".repeat(times)}]`
const page = (contents = "4 0 R", more = "") =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} /Resources << ${more} /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`
const catalog = "<< /Type /Catalog /Pages 2 0 R >>"
const onePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
const filled = (size: number, text: string): Buffer => Buffer.alloc(size, text)
const kids = (n: number) => Array.from({ length: n }, () => "3 0 R").join(" ")

/** PDFs that ask for far more than they are, each with what it does. */
export const pdfBombs: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "a page of 400 MB of blanks, packed twice",
    () => pdf([catalog, onePage, page(), { dict: filters(2), data: packed(filled(400 * MB, " "), 2) }]),
  ],
  [
    "a page of 160 MB of marks, packed three times",
    () => pdf([catalog, onePage, page(), { dict: filters(3), data: packed(filled(160 * MB, "q Q "), 3) }]),
  ],
  [
    "a page of 160 MB of shown text",
    () =>
      pdf([
        catalog,
        onePage,
        page(),
        { dict: filters(2), data: packed(filled(160 * MB, "BT /F1 9 Tf (dose) Tj ET "), 2) },
      ]),
  ],
  [
    "forty contents of one page, 32 MB each",
    () =>
      pdf([
        catalog,
        onePage,
        page(`[${"4 0 R ".repeat(40)}]`),
        { dict: filters(2), data: packed(filled(32 * MB, "BT (x) Tj ET "), 2) },
      ]),
  ],
  [
    "an object stream of 160 MB",
    () =>
      pdf(
        [
          catalog,
          onePage,
          page(),
          { dict: "", data: Buffer.from("BT (x) Tj ET") },
          { dict: `/Type /ObjStm /N 1000000 /First 100 ${filters(2)}`, data: packed(filled(160 * MB, "1 0 "), 2) },
        ],
        "/XRefStm 5",
      ),
  ],
  [
    "a table of contents of 160 MB",
    () =>
      pdf(
        [
          catalog,
          onePage,
          page(),
          { dict: "", data: Buffer.from("BT (x) Tj ET") },
          {
            dict: `/Type /XRef /Size 40000000 /W [1 2 1] /Root 1 0 R ${filters(2)}`,
            data: packed(filled(160 * MB, "\0"), 2),
          },
        ],
        "",
        700,
      ),
  ],
  [
    "a map of characters of 160 MB",
    () =>
      pdf([
        catalog,
        onePage,
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>",
        { dict: "", data: Buffer.from("BT /F1 9 Tf (x) Tj ET") },
        { dict: filters(2), data: packed(filled(160 * MB, "1 beginbfrange <00> <ff> <0041> endbfrange "), 2) },
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>",
      ]),
  ],
  [
    "a font of 160 MB",
    () =>
      pdf([
        catalog,
        onePage,
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>",
        { dict: "", data: Buffer.from("BT /F1 9 Tf (x) Tj ET") },
        { dict: `${filters(2)} /Length1 300000000`, data: packed(filled(160 * MB, "\0\u0001\0\0"), 2) },
        "<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 0 /LastChar 0 /Widths [500] /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontFile2 5 0 R >> >>",
      ]),
  ],
  [
    "a billion pages by its own count",
    () =>
      pdf([
        catalog,
        "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>",
        page(),
        { dict: "", data: Buffer.from("BT (x) Tj ET") },
      ]),
  ],
  [
    "fifty thousand times the same page",
    () =>
      pdf([
        catalog,
        `<< /Type /Pages /Kids [${kids(50_000)}] /Count 50000 >>`,
        page(),
        { dict: "", data: Buffer.from("BT (x) Tj ET") },
      ]),
  ],
  [
    "a thousand pages of 4 MB of text",
    () =>
      pdf([
        catalog,
        `<< /Type /Pages /Kids [${kids(1000)}] /Count 1000 >>`,
        page(),
        { dict: filters(2), data: packed(filled(4 * MB, "BT /F1 9 Tf (dose) Tj ET "), 2) },
      ]),
  ],
  [
    "a tree of pages that leads back to its root",
    () =>
      pdf([
        catalog,
        "<< /Type /Pages /Kids [5 0 R] /Count 9 >>",
        page(),
        { dict: "", data: Buffer.from("") },
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 5 0 R] /Count 9 >>",
      ]),
  ],
  [
    "a tree of pages that doubles thirty times",
    () =>
      pdf([
        catalog,
        "<< /Type /Pages /Kids [5 0 R 5 0 R] /Count 900 >>",
        page(),
        { dict: "", data: Buffer.from("BT (x) Tj ET") },
        ...Array.from(
          { length: 30 },
          (_, i) =>
            `<< /Type /Pages /Parent 2 0 R /Kids [${i === 29 ? "3 0 R" : `${i + 6} 0 R ${i + 6} 0 R`}] /Count 900 >>`,
        ),
      ]),
  ],
  [
    "a form that shows itself",
    () =>
      pdf([
        catalog,
        onePage,
        page("4 0 R", "/XObject << /X 5 0 R >>"),
        { dict: "", data: Buffer.from("/X Do ".repeat(50)) },
        {
          dict: "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
          data: Buffer.from("/X Do ".repeat(50)),
        },
      ]),
  ],
  [
    "forms that show each other ten times, ten deep",
    () =>
      pdf([
        catalog,
        onePage,
        page("4 0 R", "/XObject << /X 5 0 R >>"),
        { dict: "", data: Buffer.from("/X Do ".repeat(10)) },
        ...Array.from({ length: 10 }, (_, i) => ({
          dict: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${Math.min(i + 6, 14)} 0 R >> >>`,
          data: Buffer.from(i === 9 ? "BT (dose) Tj ET" : "/X Do ".repeat(10)),
        })),
      ]),
  ],
  [
    "a table of contents that points back at itself",
    () => pdf([catalog, onePage, page(), { dict: "", data: Buffer.from("") }], "/Prev 9", 9),
  ],
  [
    "a length that is its own stream",
    () => pdf([catalog, onePage, page(), "<< /Length 4 0 R >>\nstream\nBT (x) Tj ET\nendstream"]),
  ],
  [
    "brackets a hundred thousand deep",
    () => pdf([catalog, onePage, page(), { dict: "", data: Buffer.from("[".repeat(100_000)) }, "[".repeat(100_000)]),
  ],
  [
    "a page of twenty million words",
    () => pdf([catalog, onePage, page(), { dict: filters(2), data: packed(filled(100 * MB, "a b c "), 2) }]),
  ],
]
