import type { ProductRow } from "../format/product.ts"
import { found, mixed, recalled } from "./basis.ts"

const nominalDrop = {
  value: "50 uL",
  ...mixed("medium", "dev-aqdrop", "dev-usp1101"),
  note: "nominal; measured droppers run from 25 to 63 uL",
}

/** Registered products. Every one of them is a nasal solution: no copy of an instruction names another route. */
export const products: readonly ProductRow[] = [
  {
    id: "semax-0.1-3ml",
    compound: "semax",
    name: "Semax nasal drops 0.1 %",
    form: "nasal drops, dropper bottle",
    strength: { value: "0.1 %", ...found("high", "lbl-pharmday", "lbl-nootropicsbase") },
    volume: { value: "3 mL", ...found("high", "lbl-pharmday") },
    permits: { value: ["intranasal"], ...found("high", "lbl-pharmday", "lbl-nootropicsbase") },
    drop: nominalDrop,
    excipients: {
      value: "methylparaben 1 mg/mL, purified water",
      ...found("high", "lbl-pharmday", "lbl-nootropicsbase"),
    },
  },
  {
    id: "semax-1-3ml",
    compound: "semax",
    name: "Semax nasal drops 1 %",
    form: "nasal drops, dropper bottle",
    strength: { value: "1 %", ...found("high", "lbl-catalogapp", "lbl-003") },
    volume: { value: "3 mL", ...found("high", "lbl-catalogapp", "lbl-003") },
    permits: { value: ["intranasal"], ...found("high", "lbl-003", "lbl-ruspills1") },
    drop: { value: "50 uL", ...recalled("medium") },
    excipients: { value: "methylparaben 1 mg/mL, purified water", ...found("high", "lbl-catalogapp") },
  },
  {
    id: "minisem-0.01-3ml",
    compound: "semax",
    name: "Minisem nasal drops 0.01 % (for children)",
    form: "nasal drops, dropper bottle",
    strength: { value: "0.01 %", ...found("high", "lbl-minisem") },
    volume: { value: "3 mL", ...found("high", "lbl-minisem") },
    permits: { value: ["intranasal"], ...found("high", "lbl-minisem") },
    drop: nominalDrop,
  },
  {
    id: "selank-0.15-3ml",
    compound: "selank",
    name: "Selank nasal drops 0.15 %",
    form: "nasal drops",
    strength: { value: "0.15 %", ...found("high", "selank-pm", "dihexa-lib") },
    volume: { value: "3 mL", ...found("high", "selank-pm") },
    permits: { value: ["intranasal"], ...found("high", "selank-pm") },
    drop: nominalDrop,
  },
]
