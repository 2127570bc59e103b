/** Written by scripts/take-in-facts.js, one row a line: substance|basis|confidence|sources|sentence. */
export const hazards: string = `
1p-lsd|mixed|medium|nayak2021|1P-LSD: it becomes LSD in the body: every LSD hazard applies, lithium and psychosis first
9-me-bc|general-knowledge|medium||9-Me-BC: treat as an MAO inhibitor: antidepressants, stimulants, opioids and tyramine-rich food are dangerous with it
activated-charcoal|general-knowledge|medium||Activated charcoal: the pill, heart and epilepsy medicines stop working when taken near it
adrafinil|general-knowledge|medium||Adrafinil: it turns into modafinil in the liver and raises liver enzymes; the medicine was withdrawn
agmatine|general-knowledge|medium||Agmatine: low blood pressure, low sugar and loose stools; it blocks NMDA receptors and changes opioid effects in animals
alpha-gpc|found|high|agpc-jama2021|Alpha-GPC: in some 12 million Korean adults over 50, users had about 46 % more strokes over ten years, and more with longer use; the link is an association
alpha-lipoic-acid|found|high|hs-ala-efsa hs-ala-fc|Alpha-lipoic acid: insulin autoimmune syndrome: the body makes antibodies to insulin and sugar falls to the floor, worst in those with certain genes; no harmless dose could be set
alprazolam|found|high|fda-opioid-benzo|Alprazolam: with an opioid, alcohol or another sedative: breathing stops (boxed warning)
amphetamine|found|high|add-pi ldx-mono|Amphetamine: high potential for addiction; misuse can cause sudden death (boxed warning), and most misused tablets come from family or friends (FDA, 2023)
anastrozole|mixed|high|hs-ai-bone hs-exem-pfizer|Anastrozole: bones thin and break more easily because almost all oestrogen is taken away; men need some oestrogen too
andarine|general-knowledge|medium||Andarine: yellow-tinted vision and poor night vision are reported by users
aniracetam|general-knowledge|low||Aniracetam: older labels and reviews report a rise in liver enzymes; it is broken down almost wholly in the liver
apigenin|general-knowledge|low||Apigenin: sedation with sleep medicines
apixaban|general-knowledge|medium||Apixaban: fatal bleeding with too much, and stroke or clots when it is stopped early (boxed warnings)
ara-290|general-knowledge|medium||ARA-290: it is related to a blood-forming hormone: a cancer or a clot in the past are reasons to ask a doctor first
armodafinil|found|high|nuvigil-hl|Armodafinil: life-threatening rash (Stevens-Johnson) and whole-body allergic reactions occur: stop at the first rash and seek care
baclofen|mixed|high|bac-smpc|Baclofen: stopping suddenly can bring hallucinations, seizures, fever, muscle breakdown and death: taper over weeks
bacopa|general-knowledge|medium||Bacopa: it can slow the pulse, and it raises thyroid hormone in mice
betaine|general-knowledge|medium||Betaine: in homocystinuria it is a prescription medicine with brain oedema as a warning
bicalutamide|found|high|hs-bica-emc hs-bica-livertox|Bicalutamide: liver injury, usually within 3 to 6 months; deaths are reported; liver tests before and in the first months
black-seed-oil|general-knowledge|low||Black seed oil: kidney injury is described once; falls of blood pressure and sugar
boldenone|found|high|hs-tcyp-medguide hs-xyosted|Boldenone: raises the count of red blood cells (haematocrit), which raises the risk of clots, stroke and heart attack
botulinum-toxin|found|high|bot-box bot-mono|botulinum toxin: the toxin can spread: weak muscles, double vision, hanging lids, hoarse voice, trouble swallowing and breathing hours to weeks later have killed people
bremelanotide|found|high|vyleesi-mono vyleesi-fda-news|PT-141: it raises blood pressure after every dose, for up to 12 hours: forbidden with uncontrolled high blood pressure or known heart and vessel disease
bromantane|mixed|high|wada-s6-icc|Bromantane: it is a doping stimulant and stays detectable for days to weeks
buprenorphine|general-knowledge|medium||Buprenorphine: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
bupropion|mixed|high|bup-oc|Bupropion: seizures, rising steeply above the label ceiling or with crushed or doubled long-acting tablets
cabergoline|found|high|hs-cab-empr hs-cab-best|Cabergoline: thickened, leaking heart valves and scarring around lung, heart and kidney; a heart ultrasound belongs before and during long use
calcium|found|medium|hs-vitd-tox hs-whi-cad|Calcium: kidney stones: with vitamin D together 17 % more in the large trial in women
cannabis|general-knowledge|medium||Cannabis: it can set off psychosis, above all in the young, with strong products or a family history
cardarine|found|high|hs-gw-wada hs-gw-uci|Cardarine: caused tumours in many organs of rats (liver, bladder, stomach, skin, thyroid, tongue, testicles, ovaries, womb); its maker stopped, and WADA took the rare step of warning users for their health
cbd|found|high|epidiolex-pi cbd-clincalc|CBD: it can injure the liver, the more so with valproate or high doses: liver tests before and during use
centrophenoxine|mixed|low|dmae-se|Centrophenoxine: it releases DMAE: pregnancy, mania, psychosis and seizures are reasons not to use it
chlorella|general-knowledge|medium||Chlorella: allergy and light-sensitive skin; microcystin-like toxins and metals in poor products
chlorodehydromethyltestosterone|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Chlorodehydromethyltestosterone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
citicoline|general-knowledge|medium||Citicoline: the large stroke trial (2 g a day for six weeks) showed no benefit
citrulline|general-knowledge|medium||Citrulline: lowers blood pressure with nitrates, PDE5 inhibitors and blood-pressure medicines
cjc-1295-dac|found|high|natap2006 aidsmap2006|CJC-1295 with DAC: the only programme in patients was ended in 2006 after a man in the trial died of a heart attack about two hours after his 11th weekly injection; a cause was not proved, and it was never resumed
cjc-1295-no-dac|mixed|medium|humatrope-ci|CJC-1295 without DAC: it raises growth hormone and IGF-1; an active or past cancer is a reason not to use it
clomiphene|mixed|high|hs-clomi-label2 hs-clomi-mayo|Clomiphene: blurred vision, spots or flashes: stop at once and see an eye doctor; a few people lost sight for good
clonazepam|found|high|fda-opioid-benzo|Clonazepam: with an opioid, alcohol or another sedative: breathing stops (boxed warning)
clonidine|found|high|clon-1982|Clonidine: stopping suddenly brings a dangerous rebound of blood pressure, worse on a beta blocker: taper
codeine|general-knowledge|medium||Codeine: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
collagen|general-knowledge|low||Collagen: heavy metals in marine products at times
colostrum|general-knowledge|medium||Colostrum: milk protein: not with cow's-milk allergy
coluracetam|mixed|medium|cohen2020|Coluracetam: sellers' powders are unregulated; purity and dose cannot be known
copper|mixed|medium|hs-ul-table|Copper: too much harms the liver and brings vomiting; in Wilson's disease it is poison
coq10|general-knowledge|medium||CoQ10: makes warfarin weaker in some, so the clotting time moves
cortexin|mixed|medium|cortexin-ru|Cortexin: it is an animal brain extract: allergy, and infection from animal tissue, are the first things to think of
creatine|mixed|medium|hs-creatine-issn|Creatine: water weight of 1 to 2 kg in the loading week; diarrhoea at 20 g a day
curcumin|found|high|hs-turmeric-dilin|Curcumin: liver injury: ten cases in the US network, five in hospital, one dead; products with black pepper (piperine) take up far more, and a gene (HLA-B*35:01) runs with it
cyproterone|found|high|hs-cpa-esmo hs-cpa-mhra hs-cpa-ema|Cyproterone: meningioma (tumour of the brain's lining): the more taken in total, the likelier, most of all at 25 mg a day and above for years
desiccated-thyroid|general-knowledge|medium||Desiccated thyroid: strength varies between lots, and recalls for too little and too much hormone have happened
dexmethylphenidate|general-knowledge|medium||Dexmethylphenidate: twice as strong as methylphenidate: reading one dose as the other doubles it
dextromethorphan|found|high|ansm-2020|Dextromethorphan: never with or within 14 days of an MAO inhibitor: serotonin syndrome
dhea|found|medium|hs-dhea-mayo2|DHEA: may feed hormone-dependent cancers (breast, womb, ovary, prostate)
diazepam|found|high|fda-opioid-benzo|Diazepam: with an opioid, alcohol or another sedative: breathing stops (boxed warning)
dmae|general-knowledge|medium||DMAE: pregnancy: it blocked choline uptake and harmed the neural tube in mouse embryos, so nobody who may conceive should take it
donepezil|general-knowledge|medium||Donepezil: slow pulse, fainting and heart block; QT prolongation and torsades have been reported
drostanolone|found|high|hs-oxan-boxed hs-oxy-boxed|Drostanolone: lowers HDL and raises LDL cholesterol strongly, which favours heart attack
dsip|mixed|medium|dsip1981|DSIP: it was given by slow infusion only; under the skin it was never studied
dutasteride|found|high|hs-dut-rxl|Dutasteride: stays in the body for months (half-life about 5 weeks), so harms do not stop when the capsule does
elamipretide|found|high|forzinity-clin|SS-31: serious allergic reactions, and skin reactions at the site so frequent that people gave up
emoxypine|mixed|high|mexidol-inj|Emoxypine: the injection holds metabisulfite and is for hospital: a fast push or a home drip can cause allergy, airway spasm and collapse
enclomiphene|general-knowledge|medium||Enclomiphene: headache, nausea, hot flushes, mood change; clots and eye symptoms have to be expected as with clomiphene
epithalon|mixed|medium|fda-ledger|Epithalon: it is said to switch on telomerase, which is what most cancers do: a cancer, past or present, is a reason to keep away
esketamine|mixed|high|fda-ketamine-b|Esketamine: sedation, dissociation and abuse: given only in a clinic that watches for two hours
estradiol|found|medium|hs-ev-dm hs-e2-route hs-e2-lexi|Estradiol: clots in leg and lung, stroke and heart attack; by mouth the clot risk is clearly higher than by patch or gel, and it rises with dose and age and with smoking
etizolam|found|high|fda-opioid-benzo|Etizolam: with an opioid, alcohol or another sedative: breathing stops (boxed warning)
exemestane|mixed|high|hs-ai-bone hs-exem-pfizer|Exemestane: bones thin and break more easily because almost all oestrogen is taken away; men need some oestrogen too
f-phenibut|mixed|medium|phenibut-lit2019|F-Phenibut: the same dependence and dangerous withdrawal as phenibut have to be expected
fadogia|found|high|hs-fadogia|Fadogia: the rise of testosterone is a finding of 1 to 5 days in rats
fasoracetam|found|high|faso-2018 faso-adxs|Fasoracetam: the only modern trial was open-label, for four weeks, in 30 adolescents chosen by their genes; two later trials are reported as negative
fentanyl|general-knowledge|medium||Fentanyl: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
finasteride|found|high|hs-fin-mhra hs-fin-prac|Finasteride: depression and thoughts of suicide are reported: with the 1 mg tablet, stop and see a doctor at once
fisetin|general-knowledge|low||Fisetin: may slow medicines' breakdown
fladrafinil|mixed|low|moda-glos|Fladrafinil: no safety study in people was found; every modafinil hazard (rash, psychosis, blood pressure, pregnancy, failing contraception) has to be assumed
flmodafinil|mixed|low|moda-glos|Flmodafinil: no safety study in people was found; every modafinil hazard (rash, psychosis, blood pressure, pregnancy, failing contraception) has to be assumed
fludrocortisone|general-knowledge|medium||Fludrocortisone: potassium falls and blood pressure rises: rhythm trouble, swelling, heart failure
fluoxetine|mixed|high|ansm-2020 fda-mb-2011|Fluoxetine: it stays for five weeks: an MAO inhibitor or methylene blue within that time risks serotonin syndrome
fluoxymesterone|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Fluoxymesterone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
folate|found|high|hs-ul-table|Folate: folic acid above 1000 micrograms can hide vitamin B12 lack while the nerves go on being damaged
follistatin-344|found|medium|fst-review|Follistatin 344: it blocks activin and can lower FSH: fertility and periods may suffer
foxo4-dri|general-knowledge|low||FOXO4-DRI: wound healing, clotting cells and unborn children depend on the same cells
gaba-oral|general-knowledge|medium||GABA supplement: pregnancy and breastfeeding are unstudied
gabapentin|found|high|fda-gaba mhra-gaba|Gabapentin: serious, sometimes fatal slowing of breathing with opioids, alcohol or other sedatives, in lung disease and in old age
galantamine|found|high|gal-med|Galantamine: serious skin reactions (Stevens-Johnson), complete heart block, slow pulse and seizures; stop at the first rash
ghk-cu|general-knowledge|medium||GHK-Cu: it brings copper past the gut's control: people with Wilson disease or liver disease, and anyone on copper or zinc therapy, must not use it
ghrp-2|mixed|medium|humatrope-ci|GHRP-2: it raises growth hormone and IGF-1; an active or past cancer is a reason not to use it
ghrp-6|mixed|medium|humatrope-ci|GHRP-6: it raises growth hormone and IGF-1; an active or past cancer is a reason not to use it
ginkgo|found|high|ginkgo-medline herbs-bmc|Ginkgo: bleeding: take care with blood thinners, a clotting disorder, or before an operation or dental work
ginseng|found|high|herbs-bmc|Ginseng: it lowers blood sugar: extra care with diabetes medicines
glutathione-injected|found|high|glut-fda-ph glut-2011|glutathione injection: salons have passed on HIV and hepatitis with needles, and given air and germs by vein: emboli and sepsis
glutathione|general-knowledge|medium||Glutathione: swallowed, much of it is digested; small trials saw blood levels rise a little over months
gonadorelin|mixed|high|gonadorelin-vox|Gonadorelin: it acts only in pulses by pump; steady or frequent injection shuts the axis down, which is how it lowers testosterone in prostate cancer
gotu-kola|general-knowledge|medium||Gotu kola: liver injury with jaundice has been reported after weeks of tablets
green-tea-extract|found|high|hs-egcg-usp hs-gte-case|Green tea extract: liver failure: more than 200 cases are published, some with transplantation; injury is described from 140 mg of EGCG a day on, and an empty stomach makes uptake much higher
guanfacine|general-knowledge|medium||Guanfacine: low pressure, slow pulse and fainting; sedation
hexarelin|mixed|medium|humatrope-ci|Hexarelin: it raises growth hormone and IGF-1; an active or past cancer is a reason not to use it
humanin|general-knowledge|medium||Humanin: it keeps damaged cells alive, which tumours may use: a cancer is a reason to keep away
huperzine-a|mixed|medium|hupa-rafii2011|Huperzine A: it is a medicine-strength cholinesterase inhibitor: slow pulse, fainting, wheeze, vomiting and seizures, worse with donepezil or other cholinergics
hyaluronidase|found|high|hyl-isi|hyaluronidase: anaphylaxis can follow within minutes: it is injected only where that can be treated
hydrafinil|general-knowledge|low||Hydrafinil: it is an industrial chemical first, and toxic to water life; what powder sellers ship is unverified
hydrocortisone|found|high|hs-hc-emc hs-hc-rx|Hydrocortisone: after weeks of use the body stops making its own; stopping suddenly, vomiting or an infection can then bring an adrenal crisis and death
inositol|general-knowledge|medium||Inositol: diarrhoea and wind above 12 g
ipamorelin|mixed|high|beck2014|Ipamorelin: the one trial of benefit, by vein in hospital after bowel surgery, failed, and development ended; nothing was ever shown for muscle, fat, sleep or age
iron|found|high|hs-iron-cfr hs-iron-1997|a handful of adult tablets can kill a small child: US labels must warn that iron is a leading cause of fatal poisoning under 6; locked away, and the poison line at once
isrib|general-knowledge|low||ISRIB: barely soluble: what a seller ships or a body takes up is unknown
j-147|general-knowledge|medium||J-147: only early company trials in volunteers; no result on memory in people has been published in full
kava|found|high|kava-ods kava-livertox|Kava: severe liver injury: hepatitis, cirrhosis, liver failure and transplants; over 25 reports by 2002, some fatal
ketamine|mixed|high|fda-ketamine|FDA warns against compounded ketamine at home: one person stopped breathing properly with twice an anaesthetic blood level
khavinson-bioregulators|general-knowledge|medium||Khavinson peptides: capsules of organ extract carry the risks of animal tissue; vials carry those of home injection
kisspeptin|found|high|kiss-women2022 kiss-fda|people got kisspeptin-54 for 75 minutes by vein in research rooms; courses of kisspeptin-10 under the skin were never shown to help
kpv|found|high|fda-ledger|KPV: the FDA found no data from people by any route: harm can be neither shown nor ruled out
letrozole|mixed|high|hs-ai-bone hs-exem-pfizer|Letrozole: bones thin and break more easily because almost all oestrogen is taken away; men need some oestrogen too
levothyroxine|found|high|thyroid-boxed|Levothyroxine: boxed warning: not for weight loss; larger doses can cause serious or life-threatening poisoning, above all with stimulants
ligandrol|found|medium|hs-rad-lgd-case|LGD-4033: liver injury is described
lions-mane|general-knowledge|medium||Lion's mane: allergy, with rash and breathing trouble, has been reported
liothyronine|found|high|thyroid-boxed|Liothyronine: boxed warning: not for weight loss; larger doses can cause serious or life-threatening poisoning, above all with stimulants
lipo-c|mixed|medium|mic-verywell|Lipo-C: each pharmacy mixes its own recipe: additives such as B12, carnitine or a stimulant bring their own dangers
lisdexamfetamine|found|high|ldx-shire ldx-mono|Lisdexamfetamine: high potential for abuse and dependence (boxed warning)
ll-37|mixed|medium|ll37-report ll37-2014|LL-37: it was studied on wounds only; injected, it is a substance that kills cells, and excess of it drives rosacea and is found in psoriasis and lupus
low-dose-naltrexone|mixed|high|ntx-pi ntx-mall|Low-dose naltrexone: it brings sudden severe withdrawal in anyone taking opioids, tramadol or buprenorphine (kratom and tianeptine act alike), blocks pain relief in an emergency, and leaves a person open to a fatal opioid overdose afterwards
lsd|general-knowledge|medium||LSD: micrograms: a tenfold error turns a microdose into a full trip, and blotters are not dosed evenly; blotter may hold an NBOMe, which has killed
maca|general-knowledge|low||Maca: holds iodine-like goitrogens: with thyroid disease and raw root, caution
magnolia|general-knowledge|medium||Sedation; a slimming mixture with mislabelled magnolia and Aristolochia destroyed kidneys
mct|general-knowledge|medium||MCT oil: diarrhoea and cramps, worst on an empty stomach
mdma|general-knowledge|medium||MDMA: overheating, low sodium from drinking too much water, and serotonin syndrome kill
memantine|general-knowledge|medium||Memantine: large doses bring psychosis, dissociation and coma; with ketamine, dextromethorphan or amantadine the effect adds up
mescaline|general-knowledge|medium||Mescaline: long (10 hours and more), with high pulse and pressure, vomiting and psychosis in the vulnerable
mesterolone|found|medium|hs-horwitz2019 hs-kanayama2015|Mesterolone: switches off the body's own testosterone and sperm; the testicles shrink and infertility can last long after stopping
metandienone|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Methandienone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
metenolone|found|high|hs-oxan-boxed hs-oxy-boxed|Methenolone: lowers HDL and raises LDL cholesterol strongly, which favours heart attack
methadone|general-knowledge|medium||Methadone: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
methylphenidate|found|high|mph-pi|Methylphenidate: high potential for misuse and addiction: overdose can kill, and snorting or injecting raises the risk (boxed warning)
milk-thistle|general-knowledge|medium||Milk thistle: allergy in people who react to daisies and ragweed
minoxidil|found|high|hs-minox-label|Minoxidil: tablets can collect fluid around the heart until it cannot beat (tamponade), and bring on angina; they are meant as a last resort with a beta blocker and a water tablet
mirtazapine|general-knowledge|medium||Mirtazapine: sedation with alcohol and opioids; weight gain
mk-677|found|high|adunsky2011 opss-mk|MK-677: a trial in 123 people after hip fracture was stopped early because of heart failure under 25 mg a day: people with heart disease, swelling or breathlessness must keep away
moclobemide|mixed|high|ansm-2020|Moclobemide: serotonin syndrome, some fatal, with SSRIs, SNRIs, clomipramine, pethidine, tramadol, triptans, dextromethorphan, MDMA or 5-HTP
morphine|general-knowledge|medium||Morphine: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
mucuna|found|high|muc-dds2024|Mucuna pruriens: it is drug-strength levodopa of a size the label does not tell, often 100 mg or more a capsule: overuse has brought psychosis, compulsions and involuntary movements
nac|general-knowledge|medium||NAC: bronchospasm in asthma, and reactions like anaphylaxis into a vein
nandrolone|found|high|hs-tcyp-medguide hs-xyosted|Nandrolone: raises the count of red blood cells (haematocrit), which raises the risk of clots, stroke and heart attack
niacin|found|high|hs-niacin-nf|Niacin: slow-release nicotinic acid at 3 to 9 g a day gave severe hepatitis; liver injury is described from 750 mg a day on
nicotine|found|high|nic-vumc nic-upstate|Nicotine: a teaspoon of e-liquid can kill a child; swallowed or on skin it brings vomiting, seizures, paralysis of breathing
nmn|general-knowledge|low||NMN: raises NAD+, and cancer cells use NAD+ too, so with a cancer now or in the past it is not tried
nr|general-knowledge|low||Nicotinamide riboside: cancer caution as with other NAD+ precursors
nsi-189|mixed|medium|nsi-p2|NSI-189: longest controlled use is 12 weeks; what powder sellers ship is unverified
omega-3|found|high|hs-o3-dhpc hs-o3-bfr|Omega-3: more atrial fibrillation with dose, most clearly at 4 g a day in people with heart disease or its risk factors; stop it when it appears
ostarine|mixed|medium|hs-sarm-review|Ostarine: liver injury is described in people who took it
oxandrolone|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Oxandrolone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
oxiracetam|general-knowledge|low||Oxiracetam: it clears through the kidneys in part, so kidney disease raises exposure
oxycodone|general-knowledge|medium||Oxycodone: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
oxymetholone|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Oxymetholone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
oxytocin|found|high|oxy-medindia oxy-dailymed|Oxytocin: in pregnancy it can tear the womb and harm the child: outside a delivery ward it has no place there; the label denies it even for starting labour without a medical reason
p21|general-knowledge|low||P021: factors that make nerve cells grow have unknown effects on tumours and seizures
passionflower|general-knowledge|medium||Passionflower: drowsiness, confusion and loss of coordination; more with sedatives
peg-mgf|general-knowledge|medium||PEG-MGF: it belongs to growth factors: a cancer, past or present, is a reason to keep away
phenylpiracetam-hydrazide|general-knowledge|low||It may turn a doping test positive as phenylpiracetam does
picamilon|general-knowledge|medium||Picamilon: dizziness, flushing and low blood pressure, more so with pressure medicines
pinealon|found|medium|pinealon-mono biregs-review|Pinealon: almost all of the work comes from one group and its partners; independent trials are missing
piracetam|found|high|nootropil-pi-cy nootropil-ch|Piracetam: it thins the blood by acting on platelets: bleeding has been reported with heparin, salicylates and warfarin-type medicines, and it is not for anyone who has had a brain haemorrhage
pqq|general-knowledge|medium||PQQ: headache and dry skin in a few; long term unknown
pramiracetam|general-knowledge|low||Pramiracetam: it clears through the kidneys in part, so kidney disease raises exposure
pregabalin|found|high|fda-gaba mhra-gaba|Pregabalin: serious, sometimes fatal slowing of breathing with opioids, alcohol or other sedatives, in lung disease and in old age
pregnenolone|general-knowledge|medium||Pregnenolone: becomes other sex and stress hormones, so hormone-dependent cancer is a reason not to
probiotics|found|high|hs-probio-fda|Probiotics: a baby born too early has died of sepsis from the product, and more were injured: never without a hospital
progesterone|found|high|hs-prog-label|Progesterone: many capsules hold peanut oil: never with a peanut allergy
propranolol|general-knowledge|medium||Propranolol: asthma: it can close the airways; never with asthma
psilocybin|general-knowledge|medium||Psilocybin: psychosis, mania and lasting perception trouble can be set off; a personal or family history rules it out
psyllium|mixed|high|hs-psy-fr|Psyllium: a blocked gullet and choking when taken with too little water or with trouble swallowing; granules were ruled out in the US in 2007 because it kept happening
quercetin|general-knowledge|low||Quercetin: kidney injury is described after infusions and very high doses
rad-140|found|high|hs-rad-ochsner hs-rad-auspresc|RAD-140: severe liver injury is described again and again: a 24-year-old after 5 weeks (bilirubin 38.5 mg/dL), a 43-year-old admitted with bilirubin 708 micromol/L
raloxifene|general-knowledge|medium||Raloxifene: clots, and fatal stroke in women with heart disease (boxed warning)
rasagiline|mixed|high|ansm-2020|Rasagiline: with pethidine, tramadol, methadone, other MAO inhibitors, dextromethorphan or St John's wort: serotonin syndrome or hypertensive crisis
resveratrol|found|high|hs-resv-efsa|Resveratrol: slows enzymes that clear medicines (CYP2C9), so warfarin and others can rise
s-23|found|high|hs-fda-sarm|S-23: life-threatening liver injury has put people in hospital; the FDA also names heart attack, stroke, psychosis, infertility, shrunken testicles and miscarriage
saffron|general-knowledge|medium||Saffron: large amounts poison: 5 g and more bring vomiting, bleeding and, near 20 g, death
sam-e|general-knowledge|medium||SAM-e: it can tip people with bipolar disorder into mania
selegiline|mixed|high|ansm-2020|Selegiline: with SSRIs, SNRIs, tricyclics, pethidine, tramadol, methadone, dextromethorphan or St John's wort: serotonin syndrome or hypertensive crisis, some fatal
selenium|found|high|hs-se-outbreak hs-ul-table|Selenium: selenosis: hair and nails fall out, garlic breath, nerve damage; a mislabelled product poisoned 201 people, a quarter still losing hair after 90 days
sermorelin|mixed|medium|humatrope-ci|Sermorelin: it raises growth hormone and IGF-1; an active or past cancer is a reason not to use it
sertraline|mixed|high|ansm-2020 fda-mb-2011|Sertraline: serotonin syndrome with MAO inhibitors, methylene blue, tramadol, triptans, 5-HTP, tryptophan or St John's wort
shilajit|mixed|medium|hs-shila-tl|Shilajit: lead, arsenic and mercury are found in products; thallium was measured in every kind tested, up to 0.5 micrograms a gram in supplements
sildenafil|found|high|hs-sil-wikidoc hs-sil-ch|Sildenafil: with nitrates, poppers included, blood pressure can fall until death
spermidine|general-knowledge|medium||Spermidine: allergy to wheat or gluten in wheat-germ products
spironolactone|found|high|hs-spiro-mims hs-spiro-warn|Spironolactone: potassium can rise until the heart stops: kidney disease, ACE inhibitors, sartans, trimethoprim, potassium salts and salt substitutes make it likely; potassium and creatinine are checked a week after starting or raising it
sr9009|general-knowledge|medium||SR9009: no study in people; hardly absorbed by mouth in animals
stanozolol|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Stanozolol: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
sulbutiamine|found|high|sulb-case|Sulbutiamine: a person with bipolar disorder became dependent, took ever more and lost control of the illness
superdrol|found|high|hs-oxan-boxed hs-oxy-boxed hs-livertox-aas|Methasterone: oral 17-alpha-alkylated steroids can fill the liver with blood cysts (peliosis), cause jaundice, and cause liver tumours that stay silent until they bleed into the belly
tadalafil|mixed|high|hs-sil-wikidoc|Tadalafil: with nitrates, poppers included, blood pressure can fall until death; the danger lasts 48 hours or more
tamoxifen|found|high|hs-tamox-soltamox hs-tamox-fda2002|Tamoxifen: stroke, clots in the lung and leg, and cancer of the womb, some fatal (boxed warning)
tb-500|found|medium|tb4-tumor2003 tb4-review2012|TB-500: the parent protein promotes new vessels and spread of tumours in mice, so a cancer, past or present, is a reason to keep away
testosterone|found|high|hs-tcyp-medguide hs-xyosted|Testosterone: raises the count of red blood cells (haematocrit), which raises the risk of clots, stroke and heart attack
thymalin|mixed|medium|thymalin-ru|Thymalin: an extract of animal organs: allergy and infection from tissue come first
thymosin-alpha-1|found|high|zadaxin-ci|Thymosin alpha-1: people with a transplant, or on medicines that hold the immune system down, must not use it: it acts the other way
thymosin-beta-4|found|high|tb4-tumor2003 tb4-nct|Thymosin beta-4: it promotes vessel growth and, in mice, tumour growth and spread; trials shut out anyone with a cancer
tongkat-ali|found|high|hs-tongkat-efsa|Tongkat ali: can break DNA: the EU food authority could not establish that it is harmless under any use; at a high dose DNA was damaged in stomach and gut of test animals
tramadol|general-knowledge|medium||Tramadol: it can stop breathing: the fatal dose depends on tolerance, and a dose once usual can kill after a break
trazodone|general-knowledge|medium||Trazodone: priapism that needs surgery; fainting; QT prolongation
trenbolone|found|high|hs-baggish2017|Trenbolone: long-term use above replacement is linked with a weaker heart muscle (mean ejection fraction 52 % against 63 % in non-users) and more coronary plaque
tribulus|mixed|medium|hs-trib-case hs-trib-livertox|Tribulus: liver failure after months of the tea is described, and kidney injury in single reports; large doses are a risk with liver disease
tryptophan|mixed|high|htp-poison tryp-bhia|L-Tryptophan: with SSRIs, SNRIs, MAO inhibitors, tramadol or triptans: serotonin syndrome
turkesterone|general-knowledge|medium||Turkesterone: German doping researchers found ecdysterone anabolic and asked WADA to prohibit it
uridine|general-knowledge|medium||Uridine monophosphate: it undoes fluorouracil and capecitabine: never during such chemotherapy unless as the antidote
valerian|mixed|medium|val-preg|Valerian: sedation with alcohol, benzodiazepines, barbiturates or opioids; no driving
vinpocetine|found|high|vinpo-unpa vinpo-wf|Vinpocetine: FDA says it may cause miscarriage or harm an unborn child: nobody who is or could become pregnant should take it
vip|mixed|high|vip-vox|VIP peptide: it drops blood pressure and brings diarrhoea, flushing and a fast heart
vitamin-a|found|high|hs-ul-table|preformed vitamin A above 3000 micrograms (10,000 IU) a day harms an unborn child
vitamin-b12-injected|found|high|b12-warn|vitamin B12 injection: anaphylaxis and deaths have followed the injection; a first dose belongs where help is at hand
vitamin-b12|general-knowledge|medium||Vitamin B12: cyanocobalamin is not for Leber's optic atrophy
vitamin-b6|found|high|hs-b6-cot hs-b6-tga hs-b6-pd|Vitamin B6: nerve damage: numb, burning or tingling feet and hands and unsteady walk, described from 50 mg a day on and possibly below, and it does not always go back
vitamin-c-iv|general-knowledge|medium||Intravenous vitamin C: with G6PD deficiency red cells burst: test before the first infusion, as deaths are described
vitamin-c|found|high|hs-vitc-oxal hs-vitc-case|Vitamin C: kidney stones and oxalate damage of the kidneys, at grams a day for months, most with weak kidneys
vitamin-d|found|high|hs-vitd-iom hs-vitd-tox hs-ul-table|Vitamin D: months above the upper level raise calcium: vomiting, thirst, confusion, kidney stones and failing kidneys; injected mega-doses most
vitamin-e|found|high|hs-vite-select hs-vite-asco|Vitamin E: 400 IU a day raised prostate cancer by 17 % in healthy men, and the rise went on after stopping
vitamin-k|general-knowledge|medium||Vitamin K: acts straight against warfarin and the like: a change of intake moves the clotting time
vortioxetine|mixed|high|ansm-2020|Vortioxetine: serotonin syndrome with MAO inhibitors, methylene blue, tramadol, triptans or serotonin supplements
warfarin|found|high|warf-label|Warfarin: it can cause major or fatal bleeding (boxed warning); the dose follows the INR and nothing else
yk-11|found|high|hs-fda-sarm|YK-11: life-threatening liver injury has put people in hospital; the FDA also names heart attack, stroke, psychosis, infertility, shrunken testicles and miscarriage
zinc|mixed|medium|hs-ul-table|Zinc: weeks above the upper level drive copper out: anaemia, low white cells, and nerve damage with numb feet and unsteady walk that may stay
`
