import type { EmergencyRow } from "../format/plannability.ts"
import { found, mixed, recalled } from "./basis.ts"

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
      "hit your head",
      "hit the head",
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
  {
    id: "self-harm",
    name: "suicide or self-harm",
    words: ["suicid", "self harm", "selfharm", "self injury", "kill yourself", "end your life"],
    wording:
      "In danger now, call the emergency number; to talk to somebody at any hour, call a crisis line (the help page lists them). Stop no treatment because of a page.",
    ...recalled("high"),
  },
  {
    id: "overdose",
    name: "overdose or poisoning",
    words: ["overdose", "overdosed", "overdosing", "poisoned", "poisoning", "alcohol poisoning"],
    wording:
      "An overdose is an emergency: call the emergency number or a poisons line now, also when the person feels well.",
    ...recalled("high"),
  },
  {
    id: "heart-attack",
    name: "chest pain or a heart attack",
    words: ["chest pain", "heart attack", "cardiac arrest", "myocardial infarction", "crushing chest"],
    wording: "Chest pain can be a heart attack: call the emergency number now, and take nothing from a page.",
    ...recalled("high"),
  },
  {
    id: "seizure",
    name: "a seizure",
    words: ["seizure", "status epilepticus", "convulsion", "epileptic fit"],
    wording: "A seizure belongs in medical hands: call the emergency number.",
    ...recalled("high"),
  },
  {
    id: "anaphylaxis",
    name: "anaphylaxis",
    words: ["anaphyla", "throat closing", "throat is closing", "severe allergic reaction"],
    wording:
      "A severe allergic reaction can kill within minutes: use a prescribed adrenaline pen and call the emergency number now.",
    ...recalled("high"),
  },
  {
    id: "other-emergency",
    name: "an emergency",
    words: [
      "sepsis",
      "meningitis",
      "ketoacidosis",
      "pulmonary embolism",
      "appendicitis",
      "asthma attack",
      "coughing up blood",
      "vomiting blood",
      "unconscious",
      "respiratory arrest",
      "stopped breathing",
      "heat stroke",
      "heatstroke",
      "ectopic pregnancy",
      "aneurysm",
      "carbon monoxide",
    ],
    wording: "This is an emergency: call the emergency number now.",
    ...recalled("high"),
  },
]
