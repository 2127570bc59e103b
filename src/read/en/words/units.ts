import { define } from "../../engine/lexicon.ts"

/** Units an amount can be counted in. A unit that stands for something else elsewhere ("units" of a syringe) is not here. */
define("unit", {
  mcg: "mcg",
  mcgs: "mcg",
  ug: "mcg",
  µg: "mcg",
  μg: "mcg",
  microgram: "mcg",
  micrograms: "mcg",
  mg: "mg",
  mgs: "mg",
  milligram: "mg",
  milligrams: "mg",
  g: "g",
  gm: "g",
  gms: "g",
  gram: "g",
  grams: "g",
  iu: "IU",
  ius: "IU",
  ml: "mL",
  mls: "mL",
  milliliter: "mL",
  milliliters: "mL",
  millilitre: "mL",
  millilitres: "mL",
})
