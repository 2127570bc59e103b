import "./sign.css"

/** A person's initial in a disc; the name stands beside it wherever it is shown. */
export const Sign = ({ name, place }: { readonly name: string; readonly place: number }) => (
  <span className={`sign sign-${place % 4}`} aria-hidden="true">
    {[...name][0]?.toUpperCase()}
  </span>
)
