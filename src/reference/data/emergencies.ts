import type { EmergencyRow } from "../format/plannability.ts"
import { found, mixed } from "./basis.ts"

/** Uses that are never planned for oneself, whatever the compound. */
export const emergencies: readonly EmergencyRow[] = [
  {
    id: "stroke",
    name: "stroke",
    words: [
      "stroke",
      "poststroke",
      "apoplexy",
      "cva ",
      "cerebrovascular accident",
      "tia ",
      "brain bleed",
      "brain haemorrhage",
      "brain hemorrhage",
      "cerebral haemorrhage",
      "cerebral hemorrhage",
      "subarachnoid",
      "transient ischaemic attack",
      "transient ischemic attack",
      "cerebral ischaemia",
      "cerebral ischemia",
    ],
    wording:
      "A stroke is an emergency: call the emergency number now, and leave recovery after one to the team that treats it.",
    ...mixed("high", "lbl-ruspills1", "general-knowledge"),
  },
  {
    id: "head-injury",
    name: "head injury",
    words: [
      "head injury",
      "brain injury",
      "head trauma",
      "brain trauma",
      "concussion",
      "postconcussion",
      "tbi ",
      "skull fracture",
    ],
    wording:
      "An injury to the head belongs in a hospital: call the emergency number, and leave recovery after one to the team that treats it.",
    ...found("medium", "lbl-003", "lbl-1pct-seiz"),
  },
]
