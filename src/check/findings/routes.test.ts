import { examples } from "../testing/fires.ts"

const nasal = { protocols: [{ routes: ["intranasal"] as const }] }
const needle = { protocols: [{ routes: ["intranasal", "subcutaneous"] as const }] }

examples("route/not-studied", {
  fires: { "about a needle for a nasal compound": needle, "about veins": { protocols: [{ routes: ["intravenous"] }] } },
  silent: { "about the nose": nasal, "about a compound without products": { ...needle, compounds: ["BPC-157"] } },
})
examples("route/not-permitted", {
  fires: { "about a nasal product through a needle": needle },
  silent: {
    "about the nose": nasal,
    "about a compound without registered products": { ...needle, compounds: ["BPC-157"] },
    "about a mouth": { protocols: [{ routes: ["oral"] }] },
  },
})
examples("product/sterility-not-stated", {
  fires: { "when something is injected": needle },
  silent: {
    "on a page that retells a label": { ...needle, prose: ["See the summary of product characteristics."] },
    "when the page speaks of sterility": { ...needle, prose: ["Each vial is sterile."] },
    "about the nose": nasal,
  },
})
