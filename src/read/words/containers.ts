import { define } from "../engine/lexicon.ts"

/** Things an amount can be inside of, or belong to, without being a dose. The value is the reason that is given. */
define("not", {
  vial: "what a vial holds",
  vials: "what a vial holds",
  ampoule: "what an ampoule holds",
  ampoules: "what an ampoule holds",
  bottle: "what a bottle holds",
  bottles: "what a bottle holds",
  kit: "what a kit holds",
  pen: "what a pen holds",
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
