import type { StockAnswer } from "../../../../app/index.ts"
import { StockView } from "./stock-view.tsx"

const container: StockAnswer["plans"][number]["containers"][number] = {
  container: "one",
  product: "described",
  strength: "0.1%",
  lot: "A-17",
  expiry: "2027-06-30",
  cost: "950 ZAR",
  openedAt: "2026-12-01T08:03:00+02:00",
  doses: 10,
  holds: "3000 uL",
  taken: "3000 uL",
  lost: "0 uL",
  left: "0 uL",
  band: ["0 uL", "750 uL"],
  unknown: [],
  useBy: "2026-12-30",
  current: false,
}

export const stockSample: StockAnswer["plans"] = [
  {
    plan: "drops",
    title: "Morning drops",
    containers: [
      container,
      {
        ...container,
        container: "two",
        lot: "B-02",
        cost: null,
        openedAt: "2026-12-06T08:00:00+02:00",
        doses: 2,
        lost: "100 uL",
        left: "2300 uL",
        band: ["2150 uL", "2450 uL"],
        useBy: null,
        current: true,
      },
    ],
    outside: 1,
    runsOut: "2026-12-14",
    reorder: "2026-12-11",
    spent: ["950 ZAR"],
    unpriced: 1,
  },
  {
    plan: "spray",
    title: "Evening spray",
    containers: [],
    outside: 0,
    runsOut: null,
    reorder: null,
    spent: [],
    unpriced: 0,
  },
]

/** A plan with two containers, and one that was never begun. */
export const StockSample = () => <StockView plans={stockSample} open={() => {}} />
