import { describe, expect, it } from "vitest"
import { compoundsIn, shippedFacts as facts } from "./index.ts"

const reach = (name: string) => facts.planBarRow(name)?.bar

describe("what poisons", () => {
  it.each(
    "mercury,calomel,cinnabar,corrosive sublimate,Quecksilberchlorid,arsenic,realgar,white arsenic,lead,lead acetate,Bleiacetat,thallium sulfate,cadmium,polonium,antimony,potassium cyanide,Kaliumcyanid,strychnine,nux vomica,jimson weed,belladonna,henbane,brugmansia,mandrake,oleander,foxglove,lily of the valley,aconite,monkshood,fuzi,yew,Taxus baccata,castor beans,ricin,abrin,rosary pea,water hemlock,hemlock,poison hemlock,death cap,Amanita phalloides,fly agaric,autumn crocus,hellebore,aristolochic acid,pennyroyal oil,chaparral,germander,black salve,Spanish fly,toad venom,methanol,antifreeze,kerosene,household bleach,paraquat,sodium nitrite,caesium chloride,germanium,cocaine,mephedrone,DMAA,sibutramine,дурман,Herbstzeitlose".split(
      ",",
    ),
  )("%s is never planned, and says so without a source", (name) => {
    const bar = facts.planBarRow(name)
    expect(bar?.bar).toBe("never")
    expect(bar?.basis).toBe("general-knowledge")
    expect(bar?.reason).not.toMatch(/\bsafe\b/)
  })

  it("is another thing than what is named like it", () => {
    expect(reach("castor oil")).toBeUndefined()
    expect(facts.meantBy("ricin")[0]).toBe("ricin")
    expect(reach("methylphenidate")).toBe("not-from-a-page")
  })

  it.each([
    "Each batch of fish oil is free of mercury.",
    "Third-party tested for lead, mercury and arsenic.",
    "Heavy metals such as cadmium were not found, nor mercury contamination.",
    "Sleep can lead to better results, and you will lead the way.",
    "A white yew chair under a hemlock tree.",
  ])("is not found in %j", (text) => {
    expect(compoundsIn(text).filter((m) => facts.planBarRow(m.id)?.bar === "never")).toEqual([])
  })
})

describe("what only a prescriber sets", () => {
  it.each(
    "phenelzine,tranylcypromine,isocarboxazid,harmine,harmaline,ayahuasca,Syrian rue,digoxin,warfarin,theophylline,colchicine,flecainide,amiodarone,clozapine,tacrolimus,ciclosporin,azathioprine,thioridazine,quinidine,phenytoin,carbamazepine,valproate,lamotrigine,phenobarbital,propranolol,metoprolol,verapamil,potassium chloride,isotretinoin,acitretin,thalidomide,levothyroxine,liothyronine,desmopressin,mifepristone,misoprostol,nitroprusside,nitroglycerin,clonidine,baclofen,diazepam,zolpidem,pregabalin,methadone,buprenorphine,tramadol,ketamine,GHB,prednisone,amitriptyline,furosemide,glipizide,ergotamine,methotrexate,lisinopril,scopolamine,atropine,methamphetamine,hydroxyurea,suxamethonium".split(
      ",",
    ),
  )("%s is barred from a page and kept as a prescription", (name) => {
    expect(reach(name)).toBe("not-from-a-page")
  })

  it.each("5-HTP,St John's wort,L-tyrosine,aspirin,ibuprofen,finasteride,metformin,sildenafil,beetroot".split(","))(
    "%s is none of it",
    (name) => {
      expect(reach(name)).toBeUndefined()
    },
  )

  it("is known by the name of its kind in no running text", () => {
    const text = "Parsley is one of the natural diuretics, and beetroot is rich in nitrates; ask about beta blockers."
    expect(facts.mentionedIn(text).filter((m) => facts.planBarRow(m.id))).toEqual([])
  })
})
