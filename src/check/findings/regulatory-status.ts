import { found } from "../found.ts"
import type { Look } from "../look.ts"

const countries: Readonly<Record<string, readonly [place: string, name: string]>> = {
  ZAR: ["ZA", "South Africa"],
  USD: ["US", "the United States"],
  GBP: ["UK", "the United Kingdom"],
  EUR: ["EU", "the European Union"],
  AUD: ["AU", "Australia"],
  RUB: ["RU", "Russia"],
  UAH: ["UA", "Ukraine"],
}

/** Where the compound stands with the regulator of the country whose money the page takes. */
export const regulatoryStatus: Look = {
  codes: ["page/regulatory-status"],
  looksFor: "the compound's standing in the country of the page's currency",
  at: (page) => {
    const price = page.reading.page.price[0]
    const [place, name] = countries[price?.currency ?? ""] ?? []
    if (!price || !page.compound || place === undefined) return []
    const rows = page.compound.status.filter((s) => s.place.split(/[,:]/u).some((x) => x.trim() === place))
    return rows.map((row) => {
      const open = row.value === null || !page.facts.settled(row, "status")
      return found(page, {
        code: "page/regulatory-status",
        severity: open ? "unknown" : "note",
        dimension: "page",
        message: `The page does not say how ${page.compound?.names[0]} stands in ${name}; ${
          row.value === null
            ? "nothing that could be read settles it"
            : `as read on ${row.checkedOn}: ${row.value}${open ? " (not settled)" : ""}`
        }.`,
        spans: [price.span],
        absent: `whether it is registered or needs a prescription in ${name}`,
        basis: [page.facts.basis(row, row.value ?? row.note ?? "not found", "status")],
      })
    })
  },
}
