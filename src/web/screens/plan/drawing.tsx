import { forEyes } from "../../kit/words/micro.ts"
import { asShown } from "../../kit/words/number.ts"
import type { Drawn } from "../../wire/worker/drawn.ts"

/** What one dose is, to scale: the barrel with its own lines, filled up to the one that is meant, or its share of a full bottle. */
export const DoseDrawing = ({ of }: { readonly of: Drawn }) =>
  of.kind === "barrel" ? <Barrel of={of} /> : <Bottle of={of} />

const LEFT = 40
const LENGTH = 280
const MOST_LINES = 110

const Barrel = ({ of }: { readonly of: Extract<Drawn, { readonly kind: "barrel" }> }) => {
  const x = (at: number) => LEFT + at * LENGTH
  const end = x(of.fill)
  // The word stays inside the picture where the line is near one of its ends.
  const anchor = of.fill < 0.15 ? "start" : of.fill > 0.85 ? "end" : "middle"
  const at = asShown(of.at)
  // Lines that lie closer than they could be told apart are left to the numbered ones.
  const drawn = of.lines.length > MOST_LINES ? of.lines.filter((l) => l.label !== null) : of.lines
  return (
    <figure className="drawing">
      <svg viewBox="0 0 360 104" role="img" aria-label={`${of.name}, filled up to ${at}`}>
        <path className="needle" d={`M0 52H${LEFT - 12}`} />
        <path className="edge" d={`M${LEFT - 12} 46h6v-12h6M${LEFT - 12} 58h6v12h6`} />
        <rect className="liquid" x={LEFT} y={34} width={end - LEFT} height={36} />
        <rect className="edge" x={LEFT} y={34} width={LENGTH + 12} height={36} />
        <path className="edge" d={`M${LEFT + LENGTH + 12} 26v52`} />
        {drawn.map((l) => (
          <path key={l.at} className="line" d={`M${x(l.at)} 70v${l.label === null ? -8 : -14}`} />
        ))}
        {of.lines.map(
          (l) =>
            l.label !== null && (
              <text key={l.at} x={x(l.at)} y={86} textAnchor="middle">
                {asShown(l.label)}
              </text>
            ),
        )}
        <path className="fill-line" d={`M${end} 24v50`} />
        <text className="fill-at" x={end} y={18} textAnchor={anchor}>
          {at}
        </text>
      </svg>
      <figcaption className="small soft">
        {of.name}, to scale. Hold yours beside it: its lines have to be these.
      </figcaption>
    </figure>
  )
}

const Bottle = ({ of }: { readonly of: Extract<Drawn, { readonly kind: "bottle" }> }) => {
  const height = 88
  // What one dose takes is drawn from the top of a full bottle, and never thinner than can be seen.
  const taken = Math.max(1.5, of.share * height)
  return (
    <figure className="drawing bottle">
      <svg viewBox="0 0 64 120" role="img" aria-label={forEyes(asShown(of.says))}>
        <path className="edge" d="M24 4h16v12h8q8 0 8 8v84q0 8-8 8H16q-8 0-8-8V24q0-8 8-8h8z" />
        <rect className="liquid" x={9} y={24 + taken} width={46} height={height - taken} />
        <rect className="dose-share" x={9} y={24} width={46} height={taken} />
        <path className="fill-line" d={`M4 ${24 + taken}h56`} />
      </svg>
      <figcaption className="small soft">{forEyes(asShown(of.says))}</figcaption>
    </figure>
  )
}
