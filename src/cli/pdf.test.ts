import { expect, test } from "vitest"
import { looksLikePdf, pdfText } from "./pdf.ts"

/** A PDF of one page with these lines, written by hand. */
const pdf = (lines: readonly string[]): Uint8Array => {
  const stream = `BT /F1 12 Tf 14 TL 50 750 Td ${lines.map((l) => `(${l.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  let body = "%PDF-1.4\n"
  const offsets = objects.map((o, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${o}\nendobj\n`
    return at
  })
  const xref = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, "0")} 00000 n \n`).join("")}`
  body += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`
  return new TextEncoder().encode(body)
}

test("gives the lines of a PDF", async () => {
  const r = await pdfText(pdf(["Testamin", "Dosage: 120-240 mcg per dose, 1-3 times daily"]))
  expect(r.ok && r.value.split("\n").map((l) => l.trim())).toEqual([
    "Testamin",
    "Dosage: 120-240 mcg per dose, 1-3 times daily",
  ])
})

test("refuses a PDF without text, and one that is damaged", async () => {
  const silent = await pdfText(pdf([]))
  expect(silent.ok ? null : silent.problem.code).toBe("input/pdf-without-text")
  const damaged = await pdfText(new TextEncoder().encode("%PDF-1.7 and nothing else"))
  expect(damaged.ok ? null : damaged.problem.code).toBe("input/pdf-unreadable")
})

test("tells a PDF by its first bytes", () => {
  expect(looksLikePdf(pdf([]))).toBe(true)
  expect(looksLikePdf(new TextEncoder().encode("PDF"))).toBe(false)
})
