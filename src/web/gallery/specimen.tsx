import type { ReactNode } from "react"

/** One part in one state, by its name. */
export const Specimen = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section className="specimen" aria-label={name} data-specimen={name}>
    <p className="small soft">{name}</p>
    {children}
  </section>
)
