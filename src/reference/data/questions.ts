import type { QuestionRow } from "../format/condition.ts"

const yesNo = (id: string, question: string): QuestionRow => ({ id, question, kind: "yes-no" })

/** What is asked before a plan is made. Answers stay on the device, and no answer ever widens a limit. */
export const questions: readonly QuestionRow[] = [
  yesNo(
    "stroke-now",
    "Do you have, right now, sudden weakness, a drooping face, trouble speaking, or the worst headache of your life?",
  ),
  { id: "age", question: "How old are you?", kind: "years" },
  yesNo("pregnancy", "Are you pregnant, or could you become pregnant during the course?"),
  yesNo("breastfeeding", "Are you breastfeeding?"),
  yesNo("seizures", "Have you ever had a seizure or epilepsy?"),
  yesNo("psychosis", "Have you ever had a psychosis, or do you hear or see things that others do not?"),
  yesNo("anxiety", "Do you have an anxiety disorder, or panic attacks?"),
  yesNo("bipolar", "Have you ever had a manic phase or bipolar disorder?"),
  yesNo("endocrine", "Do you have a disease of the thyroid or of another hormone gland, or diabetes?"),
  yesNo("thyroid", "Is it the thyroid?"),
  yesNo("allergy", "Are you allergic to the compound, to parabens or to benzyl alcohol?"),
  yesNo("liver", "Do you have a liver disease?"),
  yesNo("kidney", "Do you have a severe kidney disease?"),
  yesNo("heart", "Do you have a heart disease, or have you ever had a severe rash from a medicine?"),
  yesNo("cancer", "Do you have, or have you had, cancer or a melanoma?"),
  yesNo("autoimmune", "Do you have an autoimmune disease, or is an operation planned?"),
  yesNo("dependence", "Have you ever been dependent on alcohol or another drug?"),
  yesNo("sport", "Do you compete in a sport with doping rules?"),
  { id: "medicines", question: "Which medicines do you take, by class?", kind: "medicines" },
]
