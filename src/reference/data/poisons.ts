import type { PlanBarRow } from "../format/plannability.ts"
import type { SubstanceRow } from "../format/substance.ts"
import { recalled } from "./basis.ts"
import { elements } from "./salt-words.ts"

/** What poisons at amounts that pages, remedies and old pharmacopoeias give, and what no plan is ever made of: id|classes|names|reason, or ids and a reason
 *  alone for what is named elsewhere. Nobody has read a source for these rows yet: they stop, and say so. A name behind "~" is an ordinary word as well. */
const table = `
mercury||mercury;quicksilver;mercuric chloride;mercurous chloride;mercury chloride;mercury bichloride;corrosive sublimate;calomel;Kalomel;cinnabar;Zinnober;zhusha;mercury sulfide;mercuric sulfide;mercuric oxide;mercury oxide;mercuric iodide;mercury iodide;mercuric nitrate;mercuric cyanide;ammoniated mercury;methylmercury;ртуть;каломель;киноварь;~sublimate;~sublimat;~mercurius|mercury and its salts, calomel, cinnabar and sublimate among them, destroy kidneys and nerves; a gram of the soluble ones has killed
arsenic||arsenic;arsenic disulfide;arsenic trisulfide;arsenous acid;arsenious oxide;white arsenic;sodium arsenite;sodium arsenate;potassium arsenite;Fowler's solution;realgar;orpiment;copper arsenite;copper acetoarsenite;мышьяк;arsenicum;arsenicum album|arsenic kills at a tenth of a gram and less, and smaller amounts day by day cause cancer and take feeling from hands and feet
lead||lead acetate;lead oxide;lead carbonate;lead tetroxide;lead chromate;lead nitrate;sugar of lead;red lead;white lead;litharge;Bleiweiss;Bleizucker;свинец;~lead|lead stays in bones and harms brain, blood and unborn children; there is no amount of it that the body can use
thallium||thallium;thallium sulfate;thallium acetate;thallium nitrate;таллий|thallium kills at less than a gram: hair falls out, nerves die, and the harm shows only days after it was taken
cadmium||cadmium;cadmium chloride;cadmium sulfate;cadmium oxide;кадмий|cadmium stays in the kidneys for decades, destroys them and causes cancer
antimony||antimony;tartar emetic;antimony potassium tartrate;potassium antimony tartrate;antimony trioxide;antimony trisulfide;Brechweinstein;сурьма|antimony salts poison the heart much as arsenic does, and a part of a gram has killed
beryllium||beryllium;beryllium chloride;beryllium sulfate;beryllium oxide|beryllium scars the lungs for good and causes cancer
barium-salts||barium chloride;barium carbonate;barium nitrate;barium sulfide;barium hydroxide|soluble barium salts empty the blood of potassium: muscles and heart stop after a gram or less
polonium||polonium;polonium-210;radium;radium chloride;radium water;radium bromide;uranium;uranium nitrate;uranyl nitrate;полоний;радий|polonium, radium and uranium poison and irradiate from inside, for years or for life
cyanide||potassium cyanide;sodium cyanide;hydrogen cyanide;calcium cyanide;prussic acid;hydrocyanic acid;Zyankali;Cyankali;Blausäure;цианистый калий;bitter almonds;bitter almond;~cyanide|cyanide stops breathing in every cell, within minutes; a fraction of a gram kills
strychnine||strychnine;nux vomica;Strychnos nux-vomica;brucine;kuchla;стрихнин|strychnine and nux vomica cause convulsions of the whole body until breathing stops; thirty milligrams have killed
datura|anticholinergics|datura;jimsonweed;jimson weed;Jimson weed;thorn apple;thornapple;devil's trumpet;moonflower seeds;angel's trumpet;angels trumpet;Brugmansia;belladonna;Atropa belladonna;deadly nightshade;henbane;Hyoscyamus;Hyoscyamus niger;mandrake;Mandragora;burundanga;toloache;Stechapfel;Engelstrompete;Tollkirsche;Bilsenkraut;Alraune;дурман;белладонна;белена|datura, belladonna, henbane, mandrake and angel's trumpet hold scopolamine and atropine in amounts that differ from seed to seed: delirium, overheating and a racing heart, and people have died
glycoside-plants|digoxin|oleander;Nerium oleander;oleandrin;yellow oleander;Thevetia;Thevetia peruviana;Cascabela thevetia;nuez de la India;lily of the valley;Convallaria;Convallaria majalis;foxglove;Digitalis purpurea;Digitalis lanata;squill;Urginea;ouabain;Strophanthus;pheasant's eye;Adonis vernalis;dogbane;Maiglöckchen;Fingerhut;олеандр;наперстянка;ландыш|oleander, foxglove, lily of the valley and their kin stop the heart as too much digoxin does; a few leaves or seeds have killed
aconite||aconite;aconitine;Aconitum;Aconitum napellus;monkshood;wolfsbane;wolf's bane;fuzi;fu zi;chuanwu;caowu;bikh;Eisenhut;Blauer Eisenhut;acónito;аконит|aconite stops the heart by wild rhythms, and a gram or two of the root has killed; how much of it soaking or boiling takes out is never known
yew||Taxus baccata;Taxus cuspidata;English yew;yew needles;yew berries;yew leaves;yew tea;yew bark;taxine;Eibennadeln;yew;Yew;~taxus;~Eibe|yew stops the heart, often without a warning; a handful of needles kills, and there is no antidote
ricin||ricin;castor beans;castor bean;castor seeds;castor bean seeds;Rizinussamen;рицин|castor beans hold ricin, which kills the cells it gets into; a few chewed seeds have killed, and there is no antidote
abrin||abrin;rosary pea;rosary peas;jequirity;Abrus precatorius;crab's eye seeds;Paternostererbse|the rosary pea holds abrin, stronger than ricin: one chewed seed can kill, and there is no antidote
water-hemlock||water hemlock;Cicuta;Cicuta virosa;Cicuta maculata;cicutoxin;Wasserschierling;hemlock water dropwort;Oenanthe crocata|water hemlock brings convulsions within the hour, and one bite of the root has killed
poison-hemlock||poison hemlock;Conium;Conium maculatum;coniine;hemlock leaf;Schierling;Gefleckter Schierling;болиголов;hemlock|hemlock paralyses from the feet up until breathing stops; people who treat themselves with it have died
amatoxins||death cap;death caps;death cap mushroom;Amanita phalloides;destroying angel;Amanita virosa;Amanita ocreata;Galerina marginata;amatoxin;amatoxins;amanitin;alpha-amanitin;Gyromitra;false morel;Knollenblätterpilz;бледная поганка|the death cap and its kin destroy liver and kidneys; half a cap kills, the first day may pass without a sign, and neither boiling nor diluting takes it out
amanita||amanita;Amanita muscaria;fly agaric;Fliegenpilz;Amanita pantherina;panther cap;muscimol;ibotenic acid;мухомор|fly agaric brings delirium, seizures and coma at amounts that differ from cap to cap, and gets mixed up with kinds that kill; people have been taken to hospital after products with it
colchicum|colchicine|colchicum;Colchicum autumnale;autumn crocus;meadow saffron;Gloriosa;Gloriosa superba;glory lily;Herbstzeitlose;безвременник|autumn crocus and glory lily hold colchicine in amounts that nobody knows: a few grams have killed, and there is no antidote
hellebore||hellebore;Helleborus;Helleborus niger;black hellebore;false hellebore;white hellebore;Veratrum;Veratrum album;Nieswurz;Christrose;чемерица;морозник|hellebore and false hellebore slow the heart until it stops
laburnum||laburnum;golden rain seeds;golden chain tree;Goldregen;mescal beans;mescal bean|laburnum and mescal beans cause convulsions and stop breathing; a few seeds are poisonous
aristolochia||aristolochic acid;Aristolochia;Aristolochia fangchi;birthwort;guang fang ji;snakeroot aristolochia;Osterluzei;кирказон|aristolochia destroys kidneys for good and causes cancer of the urinary tract, often years later
pennyroyal||pennyroyal;pennyroyal oil;Mentha pulegium;pulegone;Poleiminze|pennyroyal, its oil above all, destroys the liver: a few spoonfuls have killed
chaparral||chaparral;Larrea tridentata;creosote bush|chaparral, germander and usnic acid were followed by liver failure, transplants and deaths
germander||germander;Teucrium chamaedrys;impila|chaparral, germander and usnic acid were followed by liver failure, transplants and deaths
usnic-acid||usnic acid;sodium usniate;Usnea|chaparral, germander and usnic acid were followed by liver failure, transplants and deaths
black-salve||black salve;bloodroot;Sanguinaria canadensis;sanguinarine;cansema;escharotic salve|black salve and bloodroot burn away healthy flesh and leave the tumour under the scar
cantharidin||cantharidin;Spanish fly;cantharides;blister beetle;Spanische Fliege;шпанская мушка|Spanish fly burns gut and bladder and destroys the kidneys; a few hundredths of a gram have killed
toad-venom|digoxin|bufotoxin;bufalin;chan su;chansu;toad venom;toad skin;love stone;rock hard stone|toad venom stops the heart as too much digoxin does; people have died of pieces sold to arouse
tetrodotoxin||tetrodotoxin;pufferfish liver;puffer fish liver;fugu liver;saxitoxin|tetrodotoxin paralyses until breathing stops; a milligram or two kills, and there is no antidote
batrachotoxin||batrachotoxin;poison dart frog;dart frog venom;батрахотоксин|batrachotoxin stops the heart; a fraction of a milligram kills, and there is no antidote
podophyllin||podophyllin;podophyllum resin;mayapple root;Podophyllum peltatum;подофиллин|podophyllin that is swallowed destroys nerves, marrow and gut; a third of a gram has killed
thujone||wormwood oil;tansy oil;thuja oil;~thujone|thujone and the oils that hold it bring convulsions after a few millilitres
dnoc||DNOC;dinitro-o-cresol;dinitro-ortho-cresol;4,6-dinitro-o-cresol;dinitrocresol|DNOC is a weed killer of the kind of DNP: the body overheats, there is no antidote, and people who took it to lose weight have died
pma|amphetamines serotonin-releasers|para-methoxyamphetamine;4-methoxyamphetamine;paramethoxyamphetamine;para-methoxymethamphetamine;~PMA|PMA overheats the body late and strongly; people who took more because they felt nothing have died
calabar-bean||calabar bean;Calabar beans;Physostigma venenosum;ordeal bean|the Calabar bean stops breathing and heart; it was used to execute people
pokeweed||pokeweed;poke root;pokeroot;Phytolacca;Phytolacca americana;Kermesbeere|pokeweed root brings bloody vomiting, failing circulation and has killed
methanol||methanol;methyl alcohol;wood alcohol;wood spirit;ethylene glycol;diethylene glycol;antifreeze;Frostschutzmittel;Methylalkohol;метанол;метиловый спирт;антифриз|methanol and antifreeze turn into acids that blind, destroy the kidneys and kill; a few mouthfuls are enough
fuels||kerosene;paraffin lamp oil;lamp oil;gasoline;petrol;diesel fuel;petroleum;white spirit;paint thinner;Terpentinersatz;керосин;бензин|fuels and thinners that are swallowed get into the lungs and destroy them
lyes||caustic soda;sodium hydroxide;potassium hydroxide;drain cleaner;quicklime;calcium hypochlorite;sodium hypochlorite;household bleach;sulfuric acid;battery acid;nitric acid;hydrofluoric acid;formaldehyde;formalin;carbolic acid;Natronlauge;Ätznatron;~lye;~phenol;bleach;~clorox|lyes, acids and bleach burn holes into gullet and stomach; what they scar stays shut
pesticides||paraquat;diquat;organophosphate;parathion;malathion;chlorpyrifos;dichlorvos;methomyl;aldicarb;rotenone;strobane;lindane;DDT;metaldehyde;brodifacoum;bromadiolone;rat poison;rodenticide;insecticide;aluminium phosphide;aluminum phosphide;zinc phosphide;sodium fluoroacetate;white phosphorus;yellow phosphorus;glyphosate;Rattengift|poisons for pests kill people as well, some of them at a mouthful and days later
sodium-nitrite||sodium nitrite;potassium nitrite;Natriumnitrit;нитрит натрия|sodium nitrite keeps the blood from carrying oxygen; a gram or two has killed
azide||sodium azide;potassium azide;азид натрия|sodium azide stops breathing in every cell, as cyanide does, and there is no antidote
solvents||carbon tetrachloride;chloroform;diethyl ether;toluene;benzene;nitrobenzene;aniline;trichloroethylene;dichloromethane;butane;tetrachloromethane|solvents stop breathing and heart and destroy liver and kidneys
caesium-chloride||caesium chloride;cesium chloride;CsCl;хлорид цезия|caesium chloride stops the heart by wild rhythms; people who took it against cancer have died, and no trial shows a use
germanium||germanium;germanium dioxide;germanium sesquioxide;Ge-132;germanium citrate;bis-carboxyethyl germanium sesquioxide|germanium supplements were followed by kidneys that failed and by deaths
hydrazine-sulfate||hydrazine sulfate;hydrazine sulphate;Sehydrin;гидразина сульфат|hydrazine sulfate led to liver failure, seizures and deaths, and did not work against cancer in trials
chromates||chromium VI;hexavalent chromium;potassium dichromate;sodium dichromate;chromium trioxide;chromic acid|chromates burn, destroy kidneys and liver, and cause cancer; a gram has killed
permanganate||potassium permanganate;Kaliumpermanganat;марганцовка;перманганат калия|potassium permanganate that is swallowed burns gullet and stomach and poisons the blood
cocaine|||cocaine closes the vessels of heart and brain: heart attacks and strokes follow single doses in young people
cathinones mephedrone|||mephedrone, MDPV, khat and their kin bring overheating, seizures, psychosis and death; what a packet holds is unknown
phencyclidine methoxetamine|||phencyclidine and its kin bring seizures, psychosis, overheating and muscle breakdown; no use of them is approved
mda 4-fa|||MDA, PMA and 4-FA overheat the body and raise blood pressure; they have killed at amounts that are taken for something else
2c-b|||2C drugs, NBOMe and their kin are micrograms apart from seizures and death, and are sold for one another
5-meo-dmt|||5-MeO-DMT with an MAO inhibitor has killed, and alone it takes away consciousness and breath
nitrous-oxide|||nitrous oxide shuts oxygen out, and day by day it takes vitamin B12 from nerves until people cannot walk
dmaa|||DMAA and DMHA raise blood pressure; heart attacks, bleeding into the brain and deaths followed, and regulators took products with them from the market
sibutramine|||sibutramine was withdrawn because of heart attacks and strokes; it turns up undeclared in slimming products
`

const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("|"))

const how = { ...recalled("medium"), checkedOn: "2026-11-29" }

/** Names of what {@link poisonBars} are about, also in other languages. */
export const poisons: readonly SubstanceRow[] = rows
  .filter(([, , names]) => names !== "")
  .map(([id = "", classes, names = ""]) => {
    const all = names.split(";")
    return {
      id,
      names: all.filter((n) => !n.startsWith("~")),
      loose: all.filter((n) => n.startsWith("~")).map((n) => n.slice(1)),
      classes: classes ? classes.split(" ") : [],
      ...how,
    }
  })

/** Names of poisons that are ordinary words as well, or an element's name abroad: in running text they are meant where an amount of them follows. */
export const measuredPoisons: readonly (readonly [name: string, id: string])[] = poisons.flatMap((s) =>
  [...s.loose.filter((n) => n.length > 3), ...(elements[s.id]?.split("|") ?? [])].map((n) => [n, s.id] as const),
)

/** What no plan is made of because it poisons. */
export const poisonBars: readonly PlanBarRow[] = rows.flatMap(([ids = "", , , reason = ""]) =>
  ids
    .split(" ")
    .map((compound) => ({ compound, kind: "not-for-people" as const, bar: "never" as const, reason, ...how })),
)
