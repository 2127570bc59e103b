import type { Protocol, Reading } from "../../../base/index.ts"

/** A reading without a page: what is typed in, or comes as a prescription, is looked at as a page's only protocol is. */
export const ownReading = (protocols: readonly Protocol[]): Reading => ({
  source: { kind: "text", chars: 0, sha256: "" },
  text: "",
  sections: [],
  page: {
    compounds: [],
    formulations: [],
    routes: [],
    indications: [],
    sideEffects: [],
    contraindications: [],
    mechanisms: [],
    benefits: [],
    claims: [],
    stack: [],
    reconstitution: [],
    reassessment: [],
    references: [],
    price: [],
  },
  protocols,
  unread: [],
  problems: [],
})

/** True of a reading that no page stands behind. */
export const isOwn = (reading: Reading): boolean => reading.source.sha256 === "" && reading.text === ""
