import { describe, expect, it } from "vitest"
import { furtherNamed } from "./data/further-names.ts"
import { compoundsIn, shippedFacts as facts, shipped } from "./index.ts"

const reach = (name: string) => facts.planBarRow(name)?.bar

describe("what is known by a further name", () => {
  it.each([
    [
      "opioids",
      "Трамал,Tramundin,Adolonta,Zaldiar,Залдиар,Ixprim,Дюрогезик,Moscontin,Valoron N,Tilidin,Codipront,Lamaline,L-Polamidon,Dolantin,Dicodid,Paracodin,DHC Continus,Piritramid,Промедол,Тримеперидин,Омнопон,Талвин,Ketobemidone,acetylfentanyl,fluorofentanyl,etazene,butonitazene,protonitazepyne,brorphine,bromadol,dipyanone,U-47700,AP-237,2-methyl-AP-237,W-18,desomorphine,O-desmethyltramadol,poppy seed tea,Mohntee,unwashed poppy seeds",
    ],
    [
      "methotrexate",
      "Lantarel,Ledertrexate,Novatrex,Imeth,Методжект,Maxtrex,Trexan,Ebetrex,Metex,Xatmep,Emthexate,Methotrexatum,MTX",
    ],
    ["lithium", "Hypnorex,Plenur,Контемнол,Quilonorm,Carbolith,Li2CO3,Lithii carbonas"],
    [
      "insulins",
      "Huminsulin,Хумалог,Новорапид,Актрапид,Лантус,Протафан,Insulatard,Mixtard,Afrezza,glargine,lispro,aspart",
    ],
    ["paracetamol", "Панадол,Benuron,Zaldiar,Lamaline"],
    ["st-johns-wort", "Hierba de San Juan"],
  ])("is of %s: %s", (kind, names) => {
    for (const name of names.split(","))
      expect([name, facts.idsNamed(name)]).toEqual([name, expect.arrayContaining([kind])])
  })

  it.each(
    "sodium dinitrophenolate;Natrium-2,4-dinitrophenolat;Dinosan;Aldifen;DNOC;dinitro-o-cresol;D.N.P.;DNР;DΝP;KCN;КCN;NaCN;HgCl2;NaNO2;NaN3;cianuro potásico;estricnina;lejía;eau de Javel;compound 1080;bromethalin;carbofuran;Cerbera;Sturmhut;batrachotoxin;podophyllin;strophanthin;thujone;PMA".split(
      ";",
    ),
  )("%s is never planned", (name) => {
    expect(reach(name)).toBe("never")
  })

  it.each(
    "As2O3,physostigmine,propofol,chloral hydrate,methaqualone,medetomidine,dexmedetomidine,Корвалол,натрия оксибутират,linezolid,azul de metileno,norepinephrine,vasopressin,Tramadоl,Mоrphine,Lithіum,Трамал,Lantarel,Hypnorex,Лантус".split(
      ",",
    ),
  )("%s is not planned from a page", (name) => {
    expect(reach(name)).toBe("not-from-a-page")
  })

  it.each([
    "Take 500 mg L-tyrosine, which the body turns into dopamine and norepinephrine.",
    "Take 20 mg daily; vasopressin rises.",
    "Use 2 g of sage a day; some sage holds thujone.",
    "Take 300 mg magnesium aspartate a day.",
  ])("is not what is meant in %j", (text) => {
    expect(compoundsIn(text).filter((m) => reach(m.id))).toEqual([])
  })

  it("belongs to a row that there is", () => {
    const ids = new Set(shipped.substances.map((s) => s.id))
    expect(furtherNamed.filter((id) => !ids.has(id))).toEqual([])
  })

  it("is of one script: a word of Cyrillic or Greek letters alone stays itself", () => {
    expect(facts.idsNamed("сера")).not.toContain("cepa")
    expect(facts.idsNamed("трамадол")).toContain("tramadol")
  })
})
