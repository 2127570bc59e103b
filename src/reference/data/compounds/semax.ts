import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed, recalled } from "../basis.ts"

export const semax: CompoundRow = {
  id: "semax",
  names: ["Semax", "Семакс", "ACTH(4-7)-Pro-Gly-Pro", "MEHFPGP"],
  class: {
    value:
      "synthetic heptapeptide, ACTH(4-10) analogue (ACTH 4-7 plus Pro-Gly-Pro), described as lacking hormonal activity",
    ...found("high", "lbl-pharmday", "wiki-de"),
  },
  identity: {
    sequence: { value: "Met-Glu-His-Phe-Pro-Gly-Pro", ...found("high", "wiki-de", "wiki-blekko") },
    oneLetter: { value: "MEHFPGP", ...found("high", "wiki-blekko") },
    formula: { value: "C37H51N9O10S", ...found("high", "wiki-blekko", "wiki-vrachi") },
    molarMass: {
      value: "813.93",
      ...mixed("high", "wiki-vrachi", "computed"),
      note: "recomputed from the formula: 813.928",
    },
    cas: {
      value: "80714-61-0",
      ...found("high", "wiki-blekko", "wiki-de"),
      note: "4037-01-8 also appears in copies; that number belongs to ACTH(4-10), not to Semax (general knowledge, medium)",
    },
    pubchem: {
      value: [9811102, 122178],
      ...found("medium", "gh-semax-wiki", "wiki-blekko"),
      note: "9811102 is the fully defined stereoisomer (InChIKey AFEHBIGDWIGTEH-AQRCPPRCSA-N); 122178 leaves one centre undefined",
    },
    inchiKey: { value: "AFEHBIGDWIGTEH-AQRCPPRCSA-N", ...found("medium", "gh-semax-wiki") },
    atc: { value: "N06BX", ...found("high", "lbl-pharmday", "wiki-de") },
    salts: {
      value:
        "sold as free base and as acetate; N-acetyl and amidated forms are other molecules, and the salt changes how much peptide a milligram holds",
      ...recalled("medium"),
    },
  },
  status: [
    {
      place: "RU",
      value:
        "registered prescription medicine; Ministry of Health approval for clinical use dated 28 Mar 1996; holder Peptogen",
      ...found("high", "semaxint-hist", "lbl-drugfinder"),
      note: "one public note gives registration number P N002063/01 (gh-semax-wiki) - not confirmed against the state register",
    },
    {
      place: "RU: vital-drugs list",
      value:
        "on the Vital and Essential Drugs list: order 2199-r of 7 Dec 2011 and order 2782-r of 30 Dec 2014; presence on the current list not checked",
      ...found("medium", "wiki-blekko", "lbl-talk-inn"),
    },
    {
      place: "UA",
      value:
        "was sold/registered in Ukraine; since May 2022 registration of medicines made wholly or partly in Russia or Belarus can be refused or cancelled; no current registration entry found",
      ...found("medium", "ua-ban"),
    },
    { place: "US", value: "not FDA-approved; unscheduled", ...found("high", "wiki-vrachi", "gh-registry") },
    {
      place: "US: compounding, 2023",
      value: "placed in 503A interim Category 2 in the 29 Sep 2023 update that added peptides",
      ...found("medium", "apc-2023", "peptidebenchmark"),
    },
    {
      place: "US: compounding, April 2026",
      value: "removed from Category 2 with effect 22 Apr 2026; removal is not permission to compound",
      ...found("medium", "trupeptide", "peptidemark"),
    },
    {
      place: "US: compounding, July 2026",
      value:
        "PCAC meeting 23-24 Jul 2026 (docket FDA-2025-N-6895); Semax free base and acetate on day 2 for cerebral ischaemia, migraine, trigeminal neuralgia; FDA staff briefing (30 Jun/1 Jul 2026) recommended against listing",
      ...found("high", "fr-2026-07361", "gh-registry", "peptidemark", "peptidedocket", "peptidemodel"),
    },
    {
      place: "US: compounding, after July 2026",
      value: null,
      ...found("low", "trupeptide", "pcac-advisory"),
      note: 'vote outcome and any later rulemaking not located; the app must show "unknown after 2026-07-24" and ask the user to check; a PCAC vote is advice only, a rule must follow',
    },
    {
      place: "US: product listing",
      value:
        "an NDC listing exists for unfinished bulk SEMAX acetate (87370-014, El-Peptido, Shanghai); a listing is not an approval",
      ...found("high", "openfda-ndc-semax"),
    },
    {
      place: "EU, UK",
      value: "no authorisation found (weak negative: regulator databases not retrieved)",
      ...found("medium", "gh-registry"),
    },
    {
      place: "ZA",
      value:
        "no SAHPRA registration found; selling or advertising an unregistered medicine contravenes Act 101 of 1965; individual access runs through section 21",
      ...found("medium", "sahpra-news", "sa-act", "sahpra-17242"),
      note: "rule found for GLP-1 warning; application to Semax is an inference",
    },
    {
      place: "AU",
      value:
        "not on the ARTG; no primary Poisons Standard entry for Semax found; secondary guides treat it as prescription-only when used therapeutically",
      ...found("low", "tga-guide", "tga-map"),
    },
    {
      place: "WADA",
      value:
        "not named on the List; S0 covers substances with no current approval by any governmental regulatory health authority, so a Russian approval makes S0 arguable; S2 corticotrophin wording makes it uncertain",
      ...found("low", "icc-s0"),
      note: "never tell an athlete that it is permitted",
    },
  ],
  risks: [
    { value: "mild irritation of nasal mucosa with prolonged use (label)", ...found("high", "lbl-ruspills1") },
    { value: "label copy for stroke states no overdose phenomena identified", ...found("low", "lbl-1pct-seiz") },
  ],
  pharmacokinetics: [
    {
      value: "60-70% of the active substance absorbed through nasal mucosa (label statement, no human study located)",
      ...found("medium", "lbl-shram", "lbl-pharmday", "lbl-medixlife"),
    },
    {
      value:
        "0.093% of administered radioactivity per gram of brain 2 min after intranasal 50 mcg/kg; about 80% of it intact Semax; rapid degradation, Pro-Gly-Pro prevails",
      ...found("high", "shevchenko2006"),
      note: "species: rat",
    },
    { value: "0.4-5 min (4 min) claimed; effect claimed to last up to 20 h", ...found("low", "semaxint-pk") },
    { value: "no English-language human PK study found as of May 2026", ...found("medium", "halflife-labs") },
    {
      value:
        "0.01% product text: unchanged drug and metabolites not detected in 24 h urine; 0.1% text: excreted in urine (the two label texts disagree)",
      ...found("medium", "lbl-minisem", "lbl-pharmday"),
    },
  ],
  dependence: [
    { value: "rights-holder states preclinical testing showed no habituation", ...found("low", "semaxint-tech") },
    {
      value:
        "Neurochemical Journal 2008: 200 mcg/kg course raised alcohol motivation in alcohol-habituated rats; in patients mnestic recovery similar to piracetam, no side effects in withdrawal, but behavioural reaction to craving became stronger",
      ...found("high", "alcohol2008"),
    },
    {
      value:
        "no controlled human study of dependence, tolerance or withdrawal found; no long-term healthy-user safety data",
      ...found("medium", "gh-gate", "gh-registry"),
    },
  ],
  storage: [
    { value: "8-10 C (older 0.1% text)", ...found("medium", "lbl-shram") },
    { value: "not above 10 C, shelf life about 2 years; in-use life after opening not found", ...recalled("low") },
  ],
  literature: [
    {
      value: "about 230 PubMed records; 14 reviews, none systematic; zero ClinicalTrials.gov entries (July 2026)",
      ...found("high", "gh-registry"),
    },
    {
      value: "8 of 9 English-language primary papers come from the inventor lineage; no independent replication found",
      ...found("medium", "gh-gate"),
    },
  ],
}
