import type { Basis } from "../base/index.ts"
import type { Facts } from "./facts.ts"
import type { CompoundRow } from "./format/compound.ts"
import type { Provenance } from "./format/provenance.ts"
import type { Shelf } from "./shelf-life.ts"

/** One line of a card: what is said, and on what it rests. `value` null says that it was looked for and is open. */
export type CardLine = { readonly what: string; readonly value: string | null; readonly basis: Basis }

/** What a compound is and where it stands, each line with its source and day. */
export type IdentityCard = {
  readonly id: string
  readonly names: readonly string[]
  readonly identity: readonly CardLine[]
  readonly status: readonly CardLine[]
  readonly inPeople: readonly CardLine[]
}

/** The identity card of a compound. Nothing on it is a recommendation. */
export const identityCard = (facts: Facts, compound: CompoundRow): IdentityCard => {
  const line = (what: string, value: string | null, row: Provenance, shelf: Shelf): CardLine => ({
    what,
    value,
    basis: facts.basis(row, row.note ?? value ?? "not found", shelf),
  })
  const { identity: is, humanDose: dose } = compound
  const text = (what: string, row: (Provenance & { readonly value: string }) | undefined): CardLine[] =>
    row ? [line(what, row.value, row, "identity")] : []
  return {
    id: compound.id,
    names: compound.names,
    identity: [
      line("class", compound.class.value, compound.class, "identity"),
      ...text("sequence", is?.sequence),
      ...text("one-letter", is?.oneLetter),
      ...text("formula", is?.formula),
      ...text("molar mass, g/mol", is?.molarMass),
      ...text("CAS", is?.cas),
      ...(is?.pubchem ? [line("PubChem", is.pubchem.value.join(", "), is.pubchem, "identity")] : []),
      ...text("InChIKey", is?.inchiKey),
      ...text("ATC", is?.atc),
      ...text("salts", is?.salts),
    ],
    status: compound.status.map((s) => line(s.place, s.value, s, "status")),
    inPeople: [
      ...(dose
        ? [
            line(
              "dose in people",
              dose.value &&
                `${dose.value.low} to ${dose.value.high}${dose.value.of ? ` of ${dose.value.of}` : ""}${dose.value.perKg ? " per kg" : ""} ${dose.value.per === "day" ? "a day" : "once"}, ${dose.value.route}`,
              dose,
              "label",
            ),
          ]
        : []),
      ...(compound.halfLife ? [line("half-life", compound.halfLife.value, compound.halfLife, "study")] : []),
      ...compound.risks.map((r) => line("risk", r.value, r, "study")),
      ...(compound.dependence ?? []).map((r) => line("dependence and tolerance", r.value, r, "study")),
      ...(compound.storage ?? []).map((r) => line("storage", r.value, r, "label")),
    ],
  }
}
