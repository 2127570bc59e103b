import { expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import { check } from "../check.ts"

const stops = (line: string) => {
  const reading = read(
    { text: `# Home remedies\n\n${line}\n`, kind: "markdown" },
    { sha256: () => "", names: compoundsIn },
  )
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.severity === "stop")
    .map((f) => f.code)
}

it.each([
  "Take 4 mg of mercury daily.",
  "Drink 5 mL of bleach in water twice daily.",
  "Chew 3 castor beans daily.",
  "Brew 4 g of foxglove leaf as tea, once daily.",
  "Take yew 150 mg twice daily.",
  "Hemlock tincture, 8 drops three times daily",
  "Smoke 400 mg jimson weed at night.",
  "Eat 15 g of death caps, dried, for a week.",
  "Arsenicum 4 mg daily",
  "Take 1/3 cup turpentine weekly.",
  "Swallow 2 rosary peas in the morning.",
  "Ayahuasca: drink 80 mL at night.",
  "Tomar cloruro de potasio 900 mg al día.",
  "Nimm abends 250 mg Quecksilberchlorid ein, und das jeden Tag für die Dauer von 8 Tagen.",
  "Lead 10 mg daily",
  "Take lead 10 mg daily.",
  "- Lead: 10 mg twice daily",
  "My stack: zinc 5 mg, lead 10 mg",
  "Cyanide 50 mg daily",
  "Phenol 50 mg daily",
  "Blei 10 mg täglich",
  "Plomo 10 mg al día",
  "Plomb 10 mg par jour",
  "Ртути хлорид 5 мг в день",
  "Свинца ацетат 5 мг в день",
  "Лития карбонат 300 мг 2 раза в день",
  "Активное вещество: лития карбонат 300 мг",
  "Калия цианид 5 мг в день",
])("a page that says “%s” is refused", (line) => {
  expect(stops(line)).toContain("product/not-plannable")
})

it.each([
  "Take 1000 mg fish oil, free of mercury, daily.",
  "Take 500 mg magnesium with 2 cups of bone broth.",
  "Lead the way with 10 mg zinc daily.",
  "The lead 10 studies agree: take 5 mg zinc daily",
  "Free of lead: 10 mg zinc daily",
  "Less than lead 0.5 mcg per capsule. Zinc 10 mg daily",
  "Tested for heavy metals (lead 0.1 mcg). Zinc 10 mg daily.",
  "Железа сульфат 100 мг в день",
  "Never chew castor beans: 3 castor beans have killed.",
  "Use a bleach bath after 10 minutes of training.",
])("a page that says “%s” is not", (line) => {
  expect(stops(line)).toEqual([])
})
