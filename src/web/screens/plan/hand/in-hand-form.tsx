import { routes } from "../../../../base/index.ts"
import { Chips } from "../../../kit/form/chips.tsx"
import { Entry, Select } from "../../../kit/form/entry.tsx"
import { forEyes } from "../../../kit/words/micro.ts"
import { sayRoute } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { Label } from "../../../wire/desk/state.ts"
import type { Opened } from "../../../wire/worker/opened.ts"
import { strengthRemark, volumeRemark } from "./remarks.ts"

type Props = {
  readonly opened: Opened
  /** What stands in the way, and at which input. */
  readonly problem: { readonly path?: string; readonly message: string } | null
}

/** The containers to choose from, the likeliest first: a registered product of what the page is about, and for what it injects a vial. */
const containers = ({ known, protocols }: Opened): readonly (readonly [string, string])[] => {
  const products = known.products.map((p) => [p.id, forEyes(p.name)] as const)
  const solution = ["solution", products.length > 0 ? "Another solution" : "A solution, ready made"] as const
  const vial = ["vial", "A vial of powder"] as const
  const injected = protocols.some((p) => p.routes.some((r) => injections.has(r)))
  return [...products, ...(injected && products.length === 0 ? [vial, solution] : [solution, vial])]
}

const injections: ReadonlySet<string> = new Set(["subcutaneous", "intramuscular", "intravenous", "injection"])

/** What is on the label of the container in hand, and what it is measured with. The strength is always typed. */
export const InHandForm = ({ opened, problem }: Props) => {
  const { desk, act } = useDesk()
  const { label } = desk
  const set = (part: Partial<Label>) => act({ type: "label", part })
  const described = label.product === "solution" || label.product === "vial"
  const device = opened.known.devices.find((d) => d.id === label.device)?.kind
  const chosen = opened.known.products.find((p) => p.id === label.product)
  const wrong = (path: keyof Label) => (problem?.path === path && label[path] !== "" ? problem.message : undefined)

  return (
    <div className="hand">
      <Chips
        name="Which bottle or vial do you have?"
        value={label.product}
        set={(product) => set({ product, strength: "", volume: "", permits: "" })}
        options={containers(opened)}
      />
      {label.product !== "" && (
        <>
          <Entry
            name={label.product === "vial" ? "Content printed on the vial" : "Strength printed on the container"}
            hint={
              label.product === "vial"
                ? "Read it off the vial in your hand, for example 5mg."
                : "Read it off the container in your hand: for example 0.1%, 1mg/mL or 5mg/3mL. A bottle ten times as strong looks the same."
            }
            value={label.strength}
            set={(strength) => set({ strength })}
            wrong={strengthRemark(chosen?.strength ?? null, label.strength) ?? wrong("strength")}
          />
          {described && (
            <>
              <Entry
                name={label.product === "vial" ? "Diluent added" : "Contents"}
                hint={
                  label.product === "vial"
                    ? "For example 3mL."
                    : "For example 3mL. Leave blank if the label does not say."
                }
                value={label.volume}
                set={(volume) => set({ volume })}
                wrong={volumeRemark(label.volume) ?? wrong("volume")}
              />
              <Select
                name="What the label says it is for"
                value={label.permits}
                set={(permits) => set({ permits })}
                options={[["", "The label does not say"], ...routes.map((r) => [r, sayRoute(r)] as const)]}
              />
            </>
          )}
        </>
      )}
      <Select
        name="Measured with"
        value={label.device}
        set={(device) => set({ device, priming: "", deadSpace: "" })}
        options={[["", "Choose"], ...opened.known.devices.map((d) => [d.id, forEyes(d.name)] as const)]}
      />
      {device === "spray" && (
        <Entry
          name="Presses to prime a new bottle"
          hint="As its leaflet says. Left blank, what is known of this spray counts, if anything is."
          value={label.priming}
          set={(priming) => set({ priming })}
          wrong={wrong("priming")}
        />
      )}
      {(device === "spray" || device === "syringe") && (
        <Entry
          name={device === "spray" ? "Left in the bottle at its end" : "Left in syringe and needle at every dose"}
          hint={`For example ${device === "spray" ? "0.2mL" : "0.07mL"}. Left blank, nothing is counted for it.`}
          value={label.deadSpace}
          set={(deadSpace) => set({ deadSpace })}
          wrong={volumeRemark(label.deadSpace) ?? wrong("deadSpace")}
        />
      )}
    </div>
  )
}
