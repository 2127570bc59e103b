import { sources as own } from "../../dist/reference/data/sources.js"
import { lethalSources } from "../../dist/reference/data/sources-lethal.js"
import { line } from "./table.js"

const trusted =
  /(?:\.gov|\.gov\.[a-z]+|\.nhs\.uk|\.europa\.eu|pubmed\.gov|^pubmed\.gov|(?:^|\.)fda\.gov|nih\.gov|who\.int|doi\.org|karger\.com|biomedcentral\.com|bmj\.com|thelancet\.com|nejm\.org|jamanetwork\.com|wiley\.com|springer\.com|nature\.com|plos\.org|frontiersin\.org|mdpi\.com|medicines\.org\.uk|wada-ama\.org|\.edu)$/u
const weak = /seller|shop|vendor|answer|forum|marketing/u

/** Where drafts were read. A seller or an answer site carries no hazard, bar or ceiling; one id for two pages gets a second id. */
export const sourcesOf = (packs, medicines, leave) => {
  const ours = new Map([...own, ...lethalSources].map((s) => [s.id, s]))
  const lists = new Map([
    ...packs.map((p) => [
      p.name,
      [
        ...(p.main.sources ?? []),
        ...(Array.isArray(p.extra.sources) ? p.extra.sources : []),
        ...(p.additions.sources ?? []),
      ],
    ]),
    ["medicines", [...medicines.extra.sources, ...medicines.main.sources]],
  ])
  const used = new Map()
  const use = (pack, id) => {
    const row = lists.get(pack)?.find((s) => s.id === id)
    const mine = ours.get(id)
    if (mine && (!row || row.url === undefined || row.url === mine.url || row.title === mine.title)) return id
    if (!row?.title) {
      leave(`source ${id}`, "a source that is in no list")
      return undefined
    }
    if (weak.test(row.kind ?? "")) {
      leave(`source ${id} (${row.kind})`, "a seller or an answer site")
      return undefined
    }
    const before = used.get(id)
    const as = mine || (before && before.title !== row.title) ? `${pack.slice(0, 4)}-${id}` : id
    const address = row.url?.startsWith("http") ? new URL(row.url) : undefined
    // Registries, regulators, journals and health services are linked; everything else is named by its host.
    const linked = address !== undefined && trusted.test(address.hostname)
    used.set(as, {
      ...row,
      id: as,
      url: linked ? row.url : undefined,
      host: linked ? undefined : (row.host ?? address?.hostname.replace(/^www\./u, "")),
    })
    return as
  }
  return {
    use,
    used: () => [...used.values()].map((s) => line(s.id, s.kind, s.host, s.url, s.title)),
  }
}
