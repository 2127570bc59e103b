import { define, wordOf } from "../../engine/lexicon.ts"

// Words only a rule's `make` asks for.
for (const w of ["site", "sites", "reaction", "reactions", "schedule", "frequency"]) wordOf(w)

/** Things an amount can be inside of, or belong to, without being a dose. The value is the reason that is given. */
define("not", {
  vial: "what a vial holds",
  vials: "what a vial holds",
  ampoule: "what an ampoule holds",
  ampoules: "what an ampoule holds",
  bottle: "what a bottle holds",
  bottles: "what a bottle holds",
  kit: "what a kit holds",
  kits: "what a kit holds",
  tub: "what a tub holds",
  tubs: "what a tub holds",
  bag: "what a bag holds",
  bags: "what a bag holds",
  pouch: "what a pouch holds",
  jar: "what a jar holds",
  jars: "what a jar holds",
  pack: "what a pack holds",
  packs: "what a pack holds",
  box: "what a box holds",
  tube: "what a tube holds",
  pen: "what a pen holds",
  pens: "what a pen holds",
  cartridge: "what a cartridge holds",
  bac: "diluent",
  bacteriostatic: "diluent",
  diluent: "diluent",
  sterile: "diluent",
  saline: "diluent",
  solvent: "diluent",
  syringe: "what a syringe holds",
  concentration: "a concentration",
  solution: "a concentration",
})
