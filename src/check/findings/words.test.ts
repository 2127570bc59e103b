import { examples } from "../testing/fires.ts"

const dosed = [{ dose: ["300", "600", "mcg"] as const }]

examples("claim/absolute", {
  fires: {
    "about no side effects": { prose: ["There are no side effects."] },
    "about non-toxic": { prose: ["It is non-toxic and gentle."] },
    "about no dependence": { prose: ["It does not cause dependency."] },
  },
  silent: {
    "about a report": { prose: ["No side effects were seen in the study of 24 adults."] },
    "about a warning": { prose: ["That does not mean it is risk-free."] },
    "about a question": { prose: ["Are there no side effects?"] },
    "about mild ones": { prose: ["Side effects are mild."] },
  },
})
examples("claim/mechanism-without-species", {
  fires: { "about a bare mechanism": { mechanisms: ["raises growth factors"] } },
  silent: { "when the page names rats": { mechanisms: ["raises growth factors in rats"] }, "without one": {} },
})
examples("claim/benefit-not-measurable-at-home", {
  fires: { "about cortisol": { protocols: [{ benefits: ["reduced cortisol levels"] }] } },
  silent: {
    "about mood": { protocols: [{ benefits: ["improved mood"] }] },
    "about what is not in the table": { protocols: [{ benefits: ["glow"] }] },
  },
})
examples("page/research-use", {
  fires: {
    "about doses beside the words": { prose: ["For research use only."], protocols: dosed },
    "about consumption": { prose: ["Not for human consumption."], protocols: dosed },
  },
  silent: { "without doses": { prose: ["For research use only."] }, "without the words": { protocols: dosed } },
})
examples("page/regulatory-status", {
  fires: { "about the country of the currency": { price: { amount: "950", currency: "ZAR", pack: null } } },
  silent: {
    "about a currency without a row": { price: { amount: "950", currency: "JPY", pack: null } },
    "about a compound without facts": { compounds: ["Glyx"], price: { amount: "950", currency: "ZAR", pack: null } },
  },
})
examples("product/price-without-pack", {
  fires: { "about a bare price": { price: { amount: "950", currency: "ZAR", pack: null } } },
  silent: { "about a pack": { price: { amount: "950", currency: "ZAR", pack: "3 mL" } } },
})
examples("page/leaves-out", {
  fires: { "about a page of doses and nothing else": { protocols: dosed } },
  silent: { "without doses": {} },
})
