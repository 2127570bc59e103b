import { examples } from "../testing/fires.ts"

examples("claim/emergency-use", {
  fires: {
    "about recovery from a stroke": { protocols: [{ name: "Stroke recovery" }] },
    "about a brain injury": { compounds: ["Glyx"], protocols: [{ name: "After brain injury" }] },
  },
  silent: {
    "about focus": { protocols: [{ name: "Focus" }] },
    "about a swimmer": { protocols: [{ name: "Breaststroke form" }] },
  },
})
