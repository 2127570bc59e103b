/** Written by scripts/take-in-facts.js, one row a line: substance|kind|reach|basis|confidence|sources|reason. */
export const bars: string = `
1p-lsd|no-human-evidence-with-hazard|never|mixed|medium|nayak2021|1P-LSD turns into LSD in the body; no safety study exists, sellers' doses are unverified, and seizures with lithium and psychosis are the hazards
9-me-bc|no-human-evidence-with-hazard|never|general-knowledge|medium||no published study shows 9-Me-BC to work or to be harmless in people
adrafinil|unapproved|never|general-knowledge|medium||Adrafinil: withdrawn in France; liver
amphetamine|prescription-only|not-from-a-page|general-knowledge|medium||Amphetamine is a prescription medicine: its dose comes from who prescribed it and has checked the person
ara-290|no-human-evidence-with-hazard|never|found|medium|ara-culver2017|ARA-290 was tried in small groups of patients for 28 days under checks and is approved nowhere
baclofen|prescription-only|not-from-a-page|general-knowledge|medium||Baclofen is a prescription medicine: its dose comes from who prescribed it and has checked the person
bicalutamide|prescription-only|not-from-a-page|found|high|hs-bica-emc|Bicalutamide is a prescription medicine: its dose comes from who prescribed it and has checked the person; liver tests before and in the first months; not planned without a prescription
botulinum-toxin|hospital-injection|not-from-a-page|found|high|bot-cdc bot-box|botulinum toxin is injected by trained people; counterfeit and home injections have put people in hospital with botulism-like illness
bremelanotide|hospital-injection|not-from-a-page|found|high|vyleesi-pi vyleesi-mono|PT-141: bremelanotide is on prescription for premenopausal women, after a check of heart and blood pressure, one dose in 24 hours and 8 a month; it is not for men, and vials are not the approved pen
bupropion|prescription-only|not-from-a-page|general-knowledge|medium||Bupropion is a prescription medicine: its dose comes from who prescribed it and has checked the person
cabergoline|prescription-only|not-from-a-page|found|high|hs-cab-best hs-cab-empr|Cabergoline is a prescription medicine: its dose comes from who prescribed it and has checked the person; needs a heart ultrasound
cannabis|controlled|not-from-a-page|general-knowledge|medium||Cannabis: controlled in many places; psychosis, driving and dependence
cardarine|no-human-evidence-with-hazard|never|found|high|hs-gw-wada hs-gw-uci|cardarine was given up because it caused tumours in many organs of rats; WADA warned athletes for their health, and no approval will be given
cjc-1295-dac|no-human-evidence-with-hazard|never|found|high|natap2006 teichman2006|the only patient trial of CJC-1295 with DAC ended with a death and was stopped; it was tested in healthy people for weeks only
cjc-1295-no-dac|no-human-evidence-with-hazard|never|mixed|medium|teichman2006|no trial in people was found for CJC-1295 without DAC, and it raises growth hormone and IGF-1
clonidine|prescription-only|not-from-a-page|general-knowledge|medium||Clonidine is a prescription medicine: its dose comes from who prescribed it and has checked the person
coluracetam|unapproved|never|general-knowledge|medium||Coluracetam: no published human trial
cortexin|hospital-injection|not-from-a-page|mixed|medium|cortexin-ru|Cortexin is a brain extract injected into muscle under medical care for nerve illness; it is not a home nootropic
cyproterone|prescription-only|not-from-a-page|mixed|medium|hs-cpa-ema|Cyproterone is a prescription medicine: its dose comes from who prescribed it and has checked the person; meningioma rises with the total taken; not planned without a prescription
donepezil|prescription-only|not-from-a-page|general-knowledge|medium||Donepezil is a prescription medicine: its dose comes from who prescribed it and has checked the person
dsip|no-human-evidence-with-hazard|never|found|high|dsip1992 dsip1987|DSIP was only infused by vein in small trials, and the controlled ones found no useful effect on sleep
elamipretide|hospital-injection|not-from-a-page|found|high|forzinity-clin mmpower3|SS-31: elamipretide is a prescription for Barth syndrome alone; in other muscle disease it failed, and in healthy people nothing was shown
epithalon|no-human-evidence-with-hazard|never|found|high|fda-ledger|Epithalon: the FDA found no clinical data on epitalon in people, and its claimed action is one that tumours use
esketamine|hospital-injection|not-from-a-page|mixed|high|fda-ketamine-b|esketamine is given only in a certified clinic, with two hours of watching afterwards
estradiol|prescription-only|not-from-a-page|mixed|medium|hs-ev-dm|Estradiol is a prescription medicine: its dose comes from who prescribed it and has checked the person; clots, womb and breast: the dose comes from a prescriber who has asked about them
f-phenibut|no-human-evidence-with-hazard|never|mixed|medium|phenibut-lit2019|F-Phenibut: no study in people exists for this phenibut analogue, and dependence, delirium and seizures must be expected
fadogia|no-human-evidence-with-hazard|never|mixed|medium|hs-fadogia|no study of fadogia in people was found, and in rats it harmed liver, kidneys and testicles
fladrafinil|no-human-evidence-with-hazard|never|mixed|medium|wada-s6-icc|no study in people was found for Fladrafinil, and it is named as a stimulant that sport forbids
flmodafinil|no-human-evidence-with-hazard|never|mixed|medium|wada-s6-icc|no study in people was found for Flmodafinil, and it is named as a stimulant that sport forbids
fludrocortisone|prescription-only|not-from-a-page|general-knowledge|medium||Fludrocortisone is a prescription medicine: its dose comes from who prescribed it and has checked the person
fluoxetine|prescription-only|not-from-a-page|general-knowledge|medium||Fluoxetine is a prescription medicine: its dose comes from who prescribed it and has checked the person
follistatin-344|no-human-evidence-with-hazard|never|found|medium|fst-atlas fst-review|no study of injected follistatin protein in people was found, and it can disturb fertility hormones
foxo4-dri|no-human-evidence-with-hazard|never|general-knowledge|medium||FOXO4-DRI: no study in people was found, and the peptide is built to kill cells
gabapentin|prescription-only|not-from-a-page|general-knowledge|medium||Gabapentin is a prescription medicine: its dose comes from who prescribed it and has checked the person
galantamine|prescription-only|not-from-a-page|general-knowledge|medium||Galantamine is a prescription medicine: its dose comes from who prescribed it and has checked the person
ghk-cu|no-human-evidence-with-hazard|never|found|medium|ghk-review|no study in people was found for injected GHK-Cu; only creams have been tried
ghrp-2|single-hospital-dose|not-from-a-page|mixed|medium|ghrp2-vox|GHRP-2 is a single test dose by vein in hospital; no course of it has been studied to a useful end
ghrp-6|single-hospital-dose|not-from-a-page|mixed|medium|ghrp6-petersenn|GHRP-6 was given as a single test dose; no course of it has been shown to help
glutathione-injected|hospital-injection|not-from-a-page|found|high|glut-fda-ph glut-2011|injected glutathione belongs to cisplatin treatment; for skin it has no trial, and severe rash, kidney harm and infections are on record
gonadorelin|hospital-injection|not-from-a-page|mixed|medium|gonadorelin-vox|gonadorelin is a single test or a pump treatment run by a fertility clinic; injections a few times a week have no controlled trial
guanfacine|prescription-only|not-from-a-page|general-knowledge|medium||Guanfacine is a prescription medicine: its dose comes from who prescribed it and has checked the person
hcg|hospital-injection|not-from-a-page|found|high|hcg-epg hcg-dose|hCG is a prescription hormone given with blood and ultrasound checks; the label denies any use for weight loss
hexarelin|no-human-evidence-with-hazard|never|found|medium|rahim1998 hexarelin1996|in the only long study hexarelin changed neither muscle nor fat, while it raises prolactin and cortisol
humanin|no-human-evidence-with-hazard|never|mixed|medium|humanin-mono|no trial of giving humanin to people was found, and it protects cells from dying, tumour cells among them
hyaluronidase|hospital-injection|not-from-a-page|mixed|high|hyl-isi|hyaluronidase is injected by professionals who can treat anaphylaxis; a blocked vessel after a filler is an emergency
hydrafinil|no-human-evidence-with-hazard|never|mixed|medium|wada-s6-icc|no study in people was found for Hydrafinil, and it is named as a stimulant that sport forbids
hydrocortisone|prescription-only|not-from-a-page|found|high|hs-hc-emc hs-hc-rx|Hydrocortisone is a prescription medicine: its dose comes from who prescribed it and has checked the person; not planned for tiredness: stopping can kill
ipamorelin|no-human-evidence-with-hazard|never|mixed|medium|beck2014|ipamorelin was only tried by vein in hospital, where it failed; no study under the skin for weeks was found, and it raises growth hormone
isrib|no-human-evidence-with-hazard|never|general-knowledge|medium||no published study shows ISRIB to work or to be harmless in people
j-147|no-human-evidence-with-hazard|never|general-knowledge|medium||no published study shows J-147 to work or to be harmless in people
ketamine|hospital-injection|not-from-a-page|found|high|fda-ketamine|ketamine is an anaesthetic for monitored care; FDA warns of stopped breathing and misuse with ketamine taken at home
khavinson-bioregulators|no-human-evidence-with-hazard|never|found|medium|biregs-review|Khavinson peptides: no independent trial in people was found, and the vials are injected without control of what they hold
kisspeptin|no-human-evidence-with-hazard|never|mixed|medium|kiss-women2022 kiss-fda|kisspeptin was infused by vein in short experiments; no course under the skin has been shown to help, and steady use shuts the axis down
kpv|no-human-evidence-with-hazard|never|found|high|fda-ledger|no study in people by any route was found for KPV
lipo-c|no-human-evidence-with-hazard|never|mixed|medium|mic-verywell|Lipo-C: no trial showed weight loss from this mixture, and it is injected without a standard recipe
lisdexamfetamine|prescription-only|not-from-a-page|general-knowledge|medium||Lisdexamfetamine is a prescription medicine: its dose comes from who prescribed it and has checked the person
ll-37|no-human-evidence-with-hazard|never|mixed|medium|ll37-2021 ll37-report|LL-37 was studied on leg ulcers only; no study of injection was found, and it harms cells and feeds inflammatory skin disease
low-dose-naltrexone|prescription-only|not-from-a-page|general-knowledge|medium||Low-dose naltrexone is a prescription medicine: its dose comes from who prescribed it and has checked the person
lsd|controlled|not-from-a-page|general-knowledge|medium||LSD: controlled everywhere; a microgram error makes a full trip, and lithium or psychosis excludes it
mdma|no-human-evidence-with-hazard|never|mixed|medium|tagen2023|no home use of MDMA was ever shown to help, and overheating, low sodium and drug interactions kill
memantine|prescription-only|not-from-a-page|general-knowledge|medium||Memantine is a prescription medicine: its dose comes from who prescribed it and has checked the person
mescaline|controlled|not-from-a-page|general-knowledge|medium||Mescaline: controlled; strength of cactus unknown
mesterolone|no-human-evidence-with-hazard|never|mixed|medium|hs-livertox-aas hs-oxan-boxed|mesterolone is a controlled steroid; no label gives a dose for muscle
methylphenidate|prescription-only|not-from-a-page|general-knowledge|medium||Methylphenidate is a prescription medicine: its dose comes from who prescribed it and has checked the person
minoxidil|prescription-only|not-from-a-page|found|high|hs-minox-label|Minoxidil is a prescription medicine: its dose comes from who prescribed it and has checked the person; tablets need a blood-pressure and heart check first
mirtazapine|prescription-only|not-from-a-page|general-knowledge|medium||Mirtazapine is a prescription medicine: its dose comes from who prescribed it and has checked the person
mk-677|no-human-evidence-with-hazard|never|found|high|adunsky2011 nass2008|a trial of MK-677 was stopped for heart failure, and another showed higher blood sugar without better strength or function
moclobemide|prescription-only|not-from-a-page|general-knowledge|medium||Moclobemide is a prescription medicine: its dose comes from who prescribed it and has checked the person
oxytocin|hospital-injection|not-from-a-page|mixed|high|oxy-case1985 oxy-medindia|oxytocin is a hospital drip; in pregnancy it can tear the womb, and sprays have caused low sodium with fits
p21|no-human-evidence-with-hazard|never|general-knowledge|medium||P021: no study of P21 in people was found
peg-mgf|no-human-evidence-with-hazard|never|general-knowledge|medium||no study in people was found for PEG-MGF, a growth factor
phenylpiracetam-hydrazide|no-human-evidence-with-hazard|never|general-knowledge|medium||Phenylpiracetam hydrazide: no study in people was found for this hydrazide, and its chemical group includes liver poisons and MAO inhibitors
pinealon|no-human-evidence-with-hazard|never|found|medium|pinealon-mono|no independent study of pinealon in people was found, and it is sold for injection without any control
pregabalin|prescription-only|not-from-a-page|general-knowledge|medium||Pregabalin is a prescription medicine: its dose comes from who prescribed it and has checked the person
propranolol|prescription-only|not-from-a-page|general-knowledge|medium||Propranolol is a prescription medicine: its dose comes from who prescribed it and has checked the person
psilocybin|controlled|not-from-a-page|general-knowledge|medium||Psilocybin: controlled almost everywhere; only supervised single doses were tested, and psychosis, mania and lithium are excluded
rasagiline|prescription-only|not-from-a-page|general-knowledge|medium||Rasagiline is a prescription medicine: its dose comes from who prescribed it and has checked the person
selegiline|prescription-only|not-from-a-page|general-knowledge|medium||Selegiline is a prescription medicine: its dose comes from who prescribed it and has checked the person
sermorelin|hospital-injection|not-from-a-page|mixed|medium|sermorelin-mims sermorelin-lbl|sermorelin was a medicine for children and a single test for adults; compounded use for ageing or muscle has no label and needs thyroid, sugar and IGF-1 checks
sertraline|prescription-only|not-from-a-page|general-knowledge|medium||Sertraline is a prescription medicine: its dose comes from who prescribed it and has checked the person
spironolactone|prescription-only|not-from-a-page|found|high|hs-spiro-mims|Spironolactone is a prescription medicine: its dose comes from who prescribed it and has checked the person; needs a potassium test a week after each step
sr9009|no-human-evidence-with-hazard|never|mixed|medium|hs-fda-sarm hs-sarm-jama|no study of SR9009 in people was found
tamoxifen|prescription-only|not-from-a-page|found|high|hs-tamox-soltamox|Tamoxifen is a prescription medicine: its dose comes from who prescribed it and has checked the person; clots and womb; not planned outside breast-cancer care
tb-500|no-human-evidence-with-hazard|never|found|medium|pcac-news tb4-tumor2003|no study in people was found for TB-500, and its parent protein feeds vessel growth and tumour spread in mice
testosterone|prescription-only|not-from-a-page|mixed|medium|hs-testone-label|Testosterone is a prescription medicine: its dose comes from who prescribed it and has checked the person; a controlled prescription medicine: a schedule may be held only beside a prescription of the same dose, and never above 200 mg a week
thymalin|hospital-injection|not-from-a-page|mixed|medium|thymalin-ru|Thymalin is an animal organ extract injected under medical care for immune deficiency
thymosin-alpha-1|hospital-injection|not-from-a-page|found|medium|zadaxin-ci tests2025|thymosin alpha-1 is a prescription for hepatitis B in some countries; it acts against transplant medicines and can stir up autoimmune disease
thymosin-beta-4|no-human-evidence-with-hazard|never|mixed|medium|tb4-nct tb4-2021|thymosin beta-4 was studied by vein in hospital only, and trials shut out people with a cancer because it feeds vessel growth
trazodone|prescription-only|not-from-a-page|general-knowledge|medium||Trazodone is a prescription medicine: its dose comes from who prescribed it and has checked the person
vip|no-human-evidence-with-hazard|never|mixed|medium|vip-vox|VIP drops blood pressure, failed in its large hospital trials, and has no controlled trial as a spray for mould illness
vitamin-c-iv|hospital-injection|not-from-a-page|found|medium|hs-vitc-iv hs-vitc-oxal|Intravenous vitamin C: an infusion of grams of vitamin C belongs to a clinic: kidney failure from oxalate, burst red cells in G6PD deficiency and false sugar readings happen
vortioxetine|prescription-only|not-from-a-page|general-knowledge|medium||Vortioxetine is a prescription medicine: its dose comes from who prescribed it and has checked the person
`
