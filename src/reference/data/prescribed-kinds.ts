import type { PlanBarRow } from "../format/plannability.ts"
import type { SubstanceRow } from "../format/substance.ts"
import { recalled } from "./basis.ts"

/** Kinds of medicines that only a prescriber sets, because the margin is narrow, because they have to be followed by blood, heart or eyes, or because they
 *  harm a child that is not born: classes or ids|left out of them|reason. Every member is barred from pages under its own name; the name of a class in
 *  running text is not, for pages speak of "diuretics" and "nitrates" without giving any. */
const table = `
maoi-irreversible maoi-a-reversible mao-b-inhibitors harmala-alkaloids|linezolid|an MAO inhibitor with other medicines, supplements and some foods leads to a blood pressure or serotonin crisis that kills; a prescriber checks what else is taken, and a page cannot
antiarrhythmics antiarrhythmics-ia|lidocaine|a medicine against wild rhythms of the heart can set off worse ones; it is begun and followed with an ECG
anticonvulsants anticonvulsants-metabolised enzyme-inducing-anticonvulsants phenytoins valproates||a medicine against seizures is raised step by step under checks of blood and skin, and stopping it suddenly brings seizures on
antipsychotics qt-antipsychotics|promethazine metoclopramide alimemazine|an antipsychotic can stop the heart by a wild rhythm and disturb blood and movement; a prescriber sets it and follows it
antidepressants tricyclics ssri-snri ssri snri sedating-antidepressants serotonergic-tricyclics||an antidepressant is begun, changed and stopped with a prescriber: with other medicines it can lead to a serotonin crisis, and a few times the dose of some kinds stops the heart
immunosuppressants immune-suppressing anti-tnf antilymphocyte thiopurines|dexamethasone methylprednisolone prednisolone prednisone|a medicine that holds immunity down is dosed by blood tests: infections and tumours follow when nobody looks
cytotoxics fluoropyrimidines platinum-medicines vinca-alkaloids kinase-inhibitors arsenic-trioxide||a medicine against cancer is given by a team that counts blood cells before every dose; the wrong dose, day or route kills
monoclonal-antibodies||an antibody is given by needle after tests for infections, under people who can treat a reaction to it
retinoids||a retinoid by mouth maims a child that is not born, and liver and fats in the blood have to be followed
thalidomide lenalidomide pomalidomide bosentan ambrisentan macitentan riociguat teriflunomide||this medicine maims a child that is not born: it is given only under a programme with tests and contraception
dexamethasone methylprednisolone prednisolone prednisone betamethasone cortisone deflazacort cortivazol||a steroid against inflammation shuts the adrenal glands down within weeks; stopping it suddenly can kill, and a prescriber tapers it
beta-blockers beta-blockers-nonselective beta-blockers-heart-failure|timolol|a beta blocker slows the heart and narrows the airways, and stopping it suddenly can bring on a heart attack; a prescriber sets it
rate-slowing-calcium-blockers calcium-channel-blockers dihydropyridines||a calcium channel blocker lowers blood pressure or stops the heart at a few times the dose, and little helps against it
raas-blockers ace-inhibitors arbs||a medicine of this kind raises potassium, can shut the kidneys down and harms a child that is not born; blood tests go with it
diuretics loop-diuretics thiazides potassium-losing-diuretics potassium-sparing-diuretics||a diuretic empties the body of salts, or keeps too much potassium: people who took it to lose weight or water have died of a wild rhythm of the heart
alpha-blockers central-antihypertensives hydralazine dihydralazine reserpine sodium-nitroprusside aliskiren|tamsulosin silodosin nicergoline|a medicine against high blood pressure is set by measured pressure: too much of it, or stopping it suddenly, can end in a stroke
nitrates amyl-nitrite|poppers|a nitrate drops blood pressure within minutes, and with sildenafil and its kin it has killed
insulin-secretagogues hypoglycaemics sulfonylureas glinides||a tablet that makes the body give off insulin lowers sugar until people lose consciousness; a single one has harmed a person without diabetes for days
antithyroid-medicines||a medicine against the thyroid can take the white blood cells away within days, and its dose follows blood tests
ergots ergot-vasoconstrictors||an ergot closes vessels: fingers, gut and heart have died of it, sooner with medicines that slow its breakdown
theophylline||theophylline has a narrow margin and is dosed by blood level: seizures and wild rhythms of the heart come before other signs
vasopressin-desmopressin argipressin tolvaptan||desmopressin and its like shift salt and water: sodium falls until seizures and coma, and it is followed by blood tests
mifepristone misoprostol||this medicine is taken under care: bleeding that does not stop, infection and a pregnancy in the wrong place have to be caught in time
clopidogrel prasugrel ticagrelor ticlopidine vorapaxar cilostazol abciximab eptifibatide tirofiban cangrelor caplacizumab thrombolytics alteplase||a medicine against clots is chosen and followed by a prescriber: too much bleeds, and stopping it after a stent can kill
aminoglycosides amphotericin-b colistin vancomycin chloramphenicol polymyxin-b capreomycin||this medicine is given by needle under checks: kidneys, hearing or blood are lost to it when its level is not followed
quinine mefloquine primaquine halofantrine piperaquine dapsone isoniazid||this medicine has a narrow margin: blindness, a stopped heart, seizures or destroyed blood cells follow a few times the dose, and tests go before it
disulfiram penicillamine leflunomide natalizumab||this medicine can fail the liver, the blood or the circulation, and tests go with it
carisoprodol tizanidine dantrolene cyclobenzaprine||this muscle relaxant slows breathing and circulation, above all with other sedatives, and a prescriber sets it
hyoscine atropine||a few milligrams too much of scopolamine or atropine bring delirium, overheating and a racing heart
methamphetamine benzfetamine phentermine amfepramone phendimetrazine cathine propylhexedrine dexmethylphenidate fenfluramine mazindol atomoxetine||a stimulant on prescription raises pulse and pressure and leads to dependence; heart and mind are checked before it
salbutamol terbutaline||a medicine for the airways that is swallowed or taken for muscle drives the heart and empties the blood of potassium
midodrine droxidopa etilefrine||a medicine against low blood pressure raises it lying down until a stroke; pressure is measured with it
neuromuscular-blockers halogenated-anaesthetics ibutilide clevidipine||this is given in a hospital, with a monitor and somebody who can breathe for the patient
propofol chloral-hydrate methaqualone medetomidine||this sedative stops breathing or the heart at a little more than the dose that brings sleep; outside an operating theatre or a hospital nobody can help in time
linezolid||linezolid is an antibiotic for germs that little else reaches and an MAO inhibitor: it is given under blood counts, and with antidepressants it has led to a serotonin crisis
noradrenaline||noradrenaline is given by drip with a monitor: a wrong rate stops the heart, and beside the vein it kills the tissue
physostigmine||physostigmine is a hospital antidote by vein: too much of it, or too fast, brings seizures and stops the heart and breathing
dmt||DMT with an MAO inhibitor or an antidepressant has led to a serotonin crisis, and minds have not come back from it for weeks
lomitapide mitotane tetrabenazine pentamidine cisapride astemizole terfenadine domperidone||this medicine has stopped hearts or failed livers at ordinary doses in the wrong person; a prescriber rules that out first
`

const how = { ...recalled("medium"), checkedOn: "2026-11-29" }

const words = (cell: string | undefined): readonly string[] => (cell ? cell.split(" ") : [])

/** A bar for every member of the kinds that has none of its own. */
export const prescribedKinds = (
  substances: readonly SubstanceRow[],
  barred: ReadonlySet<string>,
): readonly PlanBarRow[] => {
  const classes = new Set(substances.flatMap((s) => s.classes))
  const done = new Set(barred)
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [kinds, but, reason = ""] = line.split("|")
      const meant = words(kinds)
      const out = words(but)
      const members = substances.filter(
        (s) =>
          ![s.id, ...s.classes].some((id) => done.has(id)) &&
          !out.includes(s.id) &&
          !classes.has(s.id) &&
          [s.id, ...s.classes].some((c) => meant.includes(c)),
      )
      return members.map((s): PlanBarRow => {
        done.add(s.id)
        return { compound: s.id, kind: "prescription-only", bar: "not-from-a-page", reason, ...how }
      })
    })
}
