/** A PDF of one page with these lines, written by hand; what stands between two carets ("300^1^ mcg") is small and raised. */
export const pdfOf = (lines: readonly string[]): Uint8Array => {
  const shown = (l: string) => `(${l.replace(/[()\\]/g, "\\$&")}) Tj`
  const line = (l: string) =>
    l
      .split("^")
      .map((run, k) => (k % 2 === 0 ? shown(run) : `/F1 7 Tf 4 Ts ${shown(run)} /F1 12 Tf 0 Ts`))
      .join(" ")
  const stream = `BT /F1 12 Tf 14 TL 50 750 Td ${lines.map((l) => `${line(l)} T*`).join(" ")} ET`
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
