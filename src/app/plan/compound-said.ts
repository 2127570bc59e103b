import { fail, ok, type Product, type Protocol, type Result, settled } from "../../base/index.ts"
import { compoundNamed, foldName } from "../../reference/index.ts"
import type { Regimen } from "./regimen.ts"

type Said = { readonly compound?: string | undefined; readonly prescriber?: string | undefined }

/** The regimen with a name for what is taken: the page's own, the one name of a page that gives it elsewhere, the container's, or the one that the person says. */
export const withCompound = (from: Regimen, said: Said, product: Product | null): Result<Regimen> => {
  const own = from.text === null
  if (said.prescriber !== undefined && !own)
    return fail(
      "plan/prescriber",
      "A page is nobody's prescription; type the prescription in as a protocol of your own, and say there who wrote it.",
      { path: "prescriber" },
    )
  const regimen = said.prescriber === undefined ? from : { ...from, prescriber: said.prescriber.trim() || null }
  const named = settled(from.protocol.compound)
  const other = said.compound?.trim() || undefined
  if (named !== undefined)
    return other === undefined || same(named, other)
      ? ok(regimen)
      : fail("plan/other-compound", `This regimen is for ${named}, and you say ${other}; leave the name out.`, {
          path: "compound",
        })
  const found = onPage(from) ?? other ?? nameOf(product)
  if (found === undefined) return ok(regimen)
  if (other !== undefined && !same(found, other))
    return fail("plan/other-compound", `This page is about ${found}, and you say ${other}; leave the name out.`, {
      path: "compound",
    })
  const protocol: Protocol = {
    ...from.protocol,
    compound: { how: "computed", value: found, from: ["compound"] },
  }
  return ok({ ...regimen, protocol })
}

/** The one substance that a page names, where the regimen itself names none. */
const onPage = ({ reading }: Regimen): string | undefined => {
  const names = reading.page.compounds.map((m) => m.value)
  return names.every((name) => same(name, names[0] ?? "")) ? names[0] : undefined
}

const nameOf = (product: Product | null): string | undefined =>
  product?.compound == null ? undefined : (compoundNamed(product.compound)?.names[0] ?? product.compound)

const same = (a: string, b: string): boolean =>
  (compoundNamed(a)?.id ?? foldName(a)) === (compoundNamed(b)?.id ?? foldName(b))
