import type { Mention } from "../../../base/index.ts"
import type { Draft } from "../draft.ts"
import { variantOf } from "../names.ts"
import type { Part } from "../outline.ts"
import type { Finder, Work } from "../work.ts"
import type { Partner } from "./laid-out.ts"

/** Finds the regimens that a partner goes with: those of its row or lines; else of its part, or of the nearest part around it that has any; on a
 *  page about one substance those of that. One is never its own partner, and of a list whose members have amounts of their own none is another's.
 *  A partner that was asked about before, in the same place, goes with none besides. */
export const regimensWith = (
  works: readonly Work[],
  compounds: readonly Mention[],
  find: Finder,
): ((p: Partner) => readonly Draft[]) => {
  const all = works.flatMap((w) => w.drafts)
  const subject = compounds.length === 1 ? compounds[0]?.value : undefined
  const isOf = alike(find)
  const of = (d: Draft, name: string): boolean => d.compound === null || isOf(d.compound.value, name)
  const subjects = (drafts: readonly Draft[]): readonly Draft[] => {
    const own = subject === undefined ? [] : drafts.filter((d) => of(d, subject))
    const first = drafts[0]?.compound?.value
    return own.length > 0 ? own : first !== undefined && drafts.every((d) => of(d, first)) ? drafts : []
  }
  const fitting = (p: Partner) => (d: Draft) => {
    const own = d.compound?.value
    if (own === undefined) return p.beside.length === 0
    return !isOf(p.value, own) && (p.beside.length === 0 || p.beside.some((b) => isOf(b, own)))
  }
  const around = (p: Partner): readonly Draft[] => {
    const fits = fitting(p)
    for (let part: Part | null = p.part; part !== null; part = part.parent) {
      const inside = works.filter((w) => isIn(w.part, part)).flatMap((w) => w.drafts.filter(fits))
      if (part === p.part && !p.listed && inside.length > 0) return inside
      // Regimens of the same name in sections of their own are others.
      if (p.beside.length > 0 && part.level <= 1 && subject === undefined) return []
      const own = subjects(inside)
      if (own.length > 0) return own
    }
    return subjects(all.filter(fits))
  }
  const asked = new Map<Part, Set<string>>()
  return (p) => {
    const within = all.filter((d) => meets(d, p.row ?? (p.listed ? p.line : [p.span[0], p.span[0] + 1])))
    const here = within.filter(fitting(p))
    if (here.length > 0 && !p.listed) return here
    // One of a list with an amount of its own, on a page about several, is a regimen beside the others.
    if (within.length > 0 && subject === undefined) return p.row === null ? [] : here
    if (p.row !== null && here.length > 0) return here
    const key = [p.listed, p.value.toLowerCase(), ...p.beside].join("\u0000")
    const before = asked.get(p.part) ?? new Set()
    asked.set(p.part, before)
    return before.size < before.add(key).size ? around(p) : []
  }
}

const meets = (d: Draft, [from, to]: readonly [number, number]): boolean => d.span[0] < to && from < d.span[1]

/** Whether a name is that of another, or of a part of its mixture; what was asked once is kept. */
const alike = (find: Finder): ((a: string, b: string) => boolean) => {
  const kept = new Map<string, boolean>()
  return (a, b) => {
    const key = `${a}\u0000${b}`
    let same = kept.get(key)
    if (same === undefined) {
      const id = find(a)[0]?.id
      same = variantOf(a, b) || find(b).some((n) => variantOf(b.slice(n.start, n.end), a) || n.id === id)
      kept.set(key, same)
    }
    return same
  }
}

/** Whether a part is another, or stands in it. Parts may be copies of each other; what stands in them is the same. */
const isIn = (part: Part, around: Part): boolean => {
  for (let p: Part | null = part; p !== null; p = p.parent) if (p.blocks === around.blocks) return true
  return false
}
