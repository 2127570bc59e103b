/** Parts of one product, by id: each is there because of the other, and the two are no finding. */
export const oneProduct: ReadonlySet<string> = new Set(
  [
    "buprenorphine+naloxone",
    "oxycodone+naloxone",
    "bupropion+naltrexone",
    "sacubitril-valsartan+valsartan",
    "tramadol+paracetamol",
    "codeine+paracetamol",
    "opium+paracetamol",
    "levodopa+carbidopa",
    "olanzapine+fluoxetine",
    "dextromethorphan+bupropion",
    "dextromethorphan+quinidine",
    "lopinavir+ritonavir",
    "amiloride+hydrochlorothiazide",
  ].flatMap((pair) => [pair, pair.split("+").reverse().join("+")]),
)
