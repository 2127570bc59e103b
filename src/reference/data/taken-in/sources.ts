/** Written by scripts/take-in-facts.js, one row a line: id|kind|host|url|title. */
export const sources = `
ad-table|reference-work|empendium.com||Antidepressant starting and usual doses (McMaster Textbook of Internal Medicine)
add-pi|label-copy|drugs-library.com||Adderall full prescribing information (copy)
adunsky2011|trial||https://www.pubmed.gov/21067829/|Adunsky et al. 2011, MK-0677 after hip fracture
agm-2010|study|headachecollection.blogspot.com||Dietary agmatine sulfate in lumbar disc-associated radiculopathy (Pain Medicine 2010), abstract
agpc-jama2021|study||https://pmc.ncbi.nlm.nih.gov/articles/PMC8613599|Association of L-alpha-glycerylphosphorylcholine with subsequent stroke risk after 10 years (JAMA Netw Open 2021)
aidsmap2006|news|aidsmap.com||aidsmap 2006: lipodystrophy study halted after patient death
ansm-2020|regulator|||Thésaurus national des interactions médicamenteuses, ANSM, 20 October 2020 (data copy)
ara-culver2017|trial|clinicalpainadvisor.com||Culver et al. 2017, cibinetide phase 2b, as summarised
b12-label|label|recallguide.org||Cyanocobalamin injection label text (dose)
b12-mims|label|uat.mimsdev.com||Vitamin B12 injection product information, Hong Kong
b12-warn|reference|download.skyscape.com||Pocket drug guide: cyanocobalamin (label warnings, dose)
bac-smpc|label-copy|rxreasoner.com||Baclofen tablets, UK product information 2024 (copy)
beck2014|trial||http://pubmed.gov/25331030/|Beck et al. 2014, ipamorelin for postoperative ileus
biregs-review|secondary|synptide.pages.dev||Synptide: peptide bioregulators, evidence or marketing
bot-box|label copy|blackboxrx.com||Boxed warning text of botulinum toxins
bot-cdc|regulator||https://cdc.gov/han/2024/han00507.html|CDC Health Advisory HAN 00507, 23 April 2024: counterfeit or mishandled botulinum toxin
bot-mono|reference|drugs.com||ASHP monograph: onabotulinumtoxinA
bup-oc|health-service|ochealthinfo.com||Bupropion: county health service guideline
cbd-clincalc|reference-work|clincalcpro.com||Cannabidiol monograph (UK)
cdc-kratom|agency||https://www.cdc.gov/mmwr/volumes/68/wr/mm6814a2.htm|CDC MMWR 68(14):326, overdose deaths with kratom detected, 2016-2017
citi-nct|trial-registry|trial.medpath.com||NCT02705066: citicoline 250 and 500 mg a day in healthy middle-aged adults
clon-1982|study|vdocuments.site||Abrupt and gradual change from clonidine to beta blockers (Acta Med Scand 1982), abstract
cohen2020|study|acemap.info||Five unapproved drugs found in cognitive enhancement supplements (Neurology Clinical Practice 2020), abstract
cortexin-en|label copy|ikchel.ru||Cortexin leaflet in English translation
cortexin-ru|label copy|adventus.info||Cortexin instruction (Russian)
dementia-sc|health-service|lawinsider.com||Shared-care dosing of donepezil, galantamine and memantine
dmae-se|reference-work|www.265health.com||DMAE side effects after RxList
dsip1981|trial||https://pubmed.ncbi.nlm.nih.gov/6895513/|First study of DSIP in six volunteers, 1981
dsip1987|trial||https://pubmed.ncbi.nlm.nih.gov/3583493/|Monti et al. 1987, DSIP crossover in insomnia
dsip1992|trial||https://karger.com/nps/article-abstract/26/4/193/231036/Effects-of-Delta-Sleep-Inducing-Peptide-on-Sleep?redirectedFrom=fulltext|Bes et al. 1992, DSIP in 16 chronic insomniacs
epidiolex-pi|label-copy|prescriberpoint.com||Epidiolex prescribing information (copy)
faso-2018|study||https://pubmed.ncbi.nlm.nih.gov/29339723/|Fasoracetam in adolescents with ADHD and glutamatergic gene variants (Nat Commun 2018), abstract
faso-adxs|reference-work|adxs.org||Fasoracetam for ADHD: summary of trials
fda-gaba|regulator||https://fda.gov/drugs/fda-drug-safety-podcasts/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin|FDA podcast 19 December 2019: serious breathing problems with gabapentin and pregabalin
fda-ketamine-b|news|healthesystems.com||FDA warning on compounded ketamine, summary for pharmacies, with the Spravato programme
fda-ketamine|news|scrippsnews.com||Reports of the FDA warning on compounded ketamine for psychiatric disorders (October 2023)
fda-ledger|secondary|||Public reading notes with excerpts of FDA pages, of the FDA briefings on epitalon and KPV and of 21 CFR 216.23, read 5 September 2026
fda-mb-2011|regulator||https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-serious-cns-reactions-possible-when-methylene-blue-given-patients|FDA drug safety communication 26 July 2011: methylene blue and serotonergic psychiatric medicines
fda-mb|regulator||https://www.fda.gov/Drugs/DrugSafety/ucm276119.htm|FDA Drug Safety Communication, methylene blue and serotonergic psychiatric medicines, 20 October 2011 (first issue 26 July 2011)
fda-opbz|secondary|lexology.com||FDA announcement of 31 August 2016 on opioids with benzodiazepines, as reported by Lexology
forzinity-clin|review|clinician.com||Clinician.com: Elamipretide injection (Forzinity), October 2025
fst-atlas|secondary|bio-atlas.vercel.app||Evidence atlas: follistatin FS344
fst-review|review|content.iospress.com||Review of follistatin gene therapy 2015 (caution over FSH)
gal-dm|label|linkedlifedata.com||Galantamine tablets: dosage section (DailyMed data)
gal-med|label-copy|medlibrary.org||Galantamine label, page 3: adverse reactions and interactions
ghk-review|secondary|peptidesciencethailand.com||Peptide Science Thailand: GHK-Cu research review
ghrp2-vox|secondary|peptidevox.com||PeptideVox monograph: GHRP-2 (pralmorelin)
ghrp6-petersenn|trial|allofpeptides.com||Petersenn et al., GHRP-6 test for GH deficiency (abstract as posted)
ginkgo-medline|reference-work||https://webarchive.library.unt.edu/eot2008/20090506110843/http://www.nlm.nih.gov/medlineplus/druginfo/natural/patient-ginkgo.html|Ginkgo, MedlinePlus natural-product text (archive)
glut-2011|news|qa.philstar.com||Report of the 2011 FDA Philippines warning on injected glutathione
glut-fda-ph|regulator||https://www.fda.gov.ph/fda-advisory-no-2019-182-unsafe-use-of-glutathione-as-skin-lightening-agent/|FDA Philippines advisory 2019-182 on injectable glutathione
gonadorelin-uspdi|reference|drugs.com||USP DI copy: gonadorelin (systemic)
gonadorelin-vox|secondary|peptidevox.com||PeptideVox monograph: gonadorelin
herbs-bmc|review||https://bmcmedicine.biomedcentral.com/articles/10.1186/1741-7015-9-94/tables/1|Key safety issues of five herbs, after the US national centre's monographs (BMC Medicine 2011, table 1)
hexarelin1996|trial||https://www.ncbi.nlm.nih.gov/pubmed/8954038|Massoud et al. 1996, hexarelin dose-response of GH, cortisol and prolactin
hs-ai-bone|paper|ugeskriftet.dk||Effect of aromatase inhibitors on bone (Ugeskrift for Laeger 2007)
hs-ala-efsa|regulator|zendy.io||EFSA: alpha-lipoic acid and insulin autoimmune syndrome 2021 (abstract)
hs-ala-fc|secondary|foodchainid.com||EFSA opinion on alpha-lipoic acid (summary)
hs-b6-cot|regulator|publications.parliament.uk||COT statement on vitamin B6, June 1997 (UK Parliament)
hs-b6-nap|regulator||http://books.nap.edu/openbook.php?record_id=6015&page=187|Dietary Reference Intakes 1998: vitamin B6 upper level
hs-b6-pd|news|pharmacydaily.com.au||Pharmacy Daily: vitamin B6 to become Schedule 3
hs-b6-tga-final|news|particle.news||TGA final decision: vitamin B6 over 50 mg pharmacist only from 1 June 2027 (reports)
hs-b6-tga|regulator||https://consultations.tga.gov.au/tga/vitamin-b6-interim-decision|TGA interim decision on vitamin B6, 2025
hs-baggish2017|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC5614517|Baggish et al 2017, Cardiovascular toxicity of illicit anabolic-androgenic steroid use
hs-bica-emc|label||https://medicines.org.uk/emc/product/2053/smpc|Bicalutamide summary of product characteristics (UK)
hs-bica-livertox|regulator||http://ncbi.nlm.nih.gov/books/n/livertox/Bicalutamide/|LiverTox: Bicalutamide
hs-cab-best|secondary|bestinmeds.com||Cabergoline dosage and contraindications
hs-cab-empr|secondary|empr.com||Cabergoline: dose, contraindications, interactions
hs-clomi-label2|label-copy|nickelpro.com||Clomiphene label copy: dose limit, vision, male infertility
hs-clomi-mayo|secondary|mayoclinic.org||Clomiphene precautions
hs-cpa-ema|regulator|bda.bg||EMA: restrictions in use of cyproterone due to meningioma risk (Bulgarian agency page)
hs-cpa-esmo|news|esmo.org||ESMO report of the PRAC recommendation, Feb 2020
hs-cpa-mhra|secondary|nursing-notebook.com||MHRA June 2020 on cyproterone and meningioma (summary)
hs-creatine-issn|paper|d.documentop.com||ISSN position stand: creatine 2017 (abstract)
hs-dhea-mayo2|secondary|mayoclinic.org||DHEA: evidence for anti-aging claims is weak
hs-dhea-npp|secondary|drugs.com||Dehydroepiandrosterone professional monograph
hs-dut-dm|label-copy|fda.report||Dutasteride capsules label (DailyMed copy)
hs-dut-rxl|label-copy|rxlist.com||Dutasteride warnings: half-life, blood donation
hs-e2-lexi|secondary|medilib.ir||Estradiol (systemic): boxed warning
hs-e2-route|tertiary|hrt.transgirl.fr||Estrogens and blood clots: route and dose (review article)
hs-egcg-cot|regulator||https://cot.food.gov.uk/Statement%20on%20the%20Hepatotoxicity%20of%20Green%20Tea%20Catechins?print=1|COT statement on the hepatotoxicity of green tea catechins 2024
hs-egcg-usp|systematic-review||https://pmc.ncbi.nlm.nih.gov/articles/PMC7044683|USP comprehensive review of the hepatotoxicity of green tea extracts 2020
hs-encl-ct1|trial-registry||https://clinicaltrials.gov/ct2/show/NCT01534208|NCT01534208, open-label 6-month safety study of enclomiphene
hs-encl-ct2|trial-registry||https://clinicaltrials.gov/show/NCT01386606|NCT01386606, enclomiphene 6.25, 12.5 and 25 mg against testosterone gel
hs-ev-dm|label||http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=c5f32941-3427-4a38-bc3d-38337b41d9d3|Estradiol valerate injection label (DailyMed)
hs-exem-pfizer|manufacturer|www.pfizermedicalinformation.com||Aromasin patient counselling
hs-fadogia|tertiary|raysahelian.com||Fadogia agrestis: abstracts of the rat studies
hs-fda-sarm|regulator|scour.ing||FDA: certain bodybuilding products put consumers at risk (SARMs), copy
hs-fin-mhra|regulator|gppharmacy.club||MHRA: finasteride, reminder of psychiatric and sexual side effects (2024), copy
hs-fin-prac|regulator|mu.ee||PRAC 2025 on finasteride and dutasteride (University of Tartu medicines pages)
hs-gte-case|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9745259|Acute liver injury after green tea extract (case, and count of published cases)
hs-gw-uci|sport-regulator|uci.org||UCI: warning over dangerous drug (GW501516), 2013
hs-gw-wada|news|web3.insidethegames.biz||WADA warning about GW501516, 21 March 2013 (report)
hs-hc-emc|label||https://medicines.org.uk/emc/product/13058/smpc/print|Hydrocortisone 10 mg tablets SmPC (Dexcel, 2024)
hs-hc-rx|label-copy|rxreasoner.com||Hydrocortisone tablets, UK text: adrenal suppression
hs-horwitz2019|paper|journals.lww.com||Horwitz and Christoffersen 2019, A review on the health hazards of anabolic steroids
hs-iron-1997|regulator||https://webharvest.gov/peth04/20041022052247/http://hhs.gov/news/press/1997pres/970115a.html|FDA 1997: warnings required on iron-containing drugs and supplements
hs-iron-cfr|regulator||http://edocket.access.gpo.gov/cfr_2008/aprqtr/21cfr310.518.htm|21 CFR 310.518, warning on iron products
hs-kanayama2015|paper|studylib.net||Kanayama et al, Prolonged hypogonadism in males following withdrawal from anabolic-androgenic steroids
hs-ldom-1404|paper||https://pubmed.ncbi.nlm.nih.gov/33639244/|Safety of low-dose oral minoxidil for hair loss, 1404 patients (abstract)
hs-lgd-basaria|paper||http://www.pubmed.ncbi.nlm.nih.gov/22459616/|LGD-4033 in healthy young men (abstract)
hs-livertox-aas|regulator||https://ncbi.nlm.nih.gov/books/NBK548931/?report=reader|LiverTox: Androgenic steroids
hs-minox-label|label|drugs.com||Minoxidil tablets prescribing information
hs-nandro-drugs|secondary|drugs.com||Nandrolone decanoate prescribing facts
hs-nandro-glowm|secondary|glowm.com||Nandrolone decanoate monograph
hs-niacin-nf|manufacturer|nutri-facts.org||Niacin: safety
hs-o3-bfr|news|nutraingredients.com||BfR warning on omega-3 and atrial fibrillation 2023
hs-o3-dhpc|secondary|medicosnext.com||Omega-3-acid ethyl esters: dose-dependent risk of atrial fibrillation (EMA letter, WHO newsletter)
hs-oxan-boxed|label|guidelinecentral.com||Oxandrin label with boxed warning
hs-oxan-rph|label-copy|globalrph.com||Oxandrin precautions: warfarin, geriatric doses 5 and 10 mg twice daily
hs-oxy-boxed|secondary|medicine.com||Oxymetholone professional monograph with boxed warning
hs-oxy-drugs|secondary|drugs.com||Oxymetholone prescribing facts
hs-probio-fda|news|internewscast.com||FDA on probiotics in preterm infants, Oct 2023 (reports)
hs-prog-label|label|drugcentral.org||Progesterone capsules label: contraindications and warnings
hs-psy-fr|regulator||https://www.govinfo.gov/content/pkg/FR-2007-03-29/html/E7-5740.htm|FDA final rule 2007: psyllium in granular form
hs-rad-auspresc|paper|australianprescriber.tg.org.au||Severe liver injury following RAD-140, Australian Prescriber 2024
hs-rad-lgd-case|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC7535764|Liver injury with RAD-140 and LGD-4033 supplements
hs-rad-ochsner|paper|ochsnerjournal.org||RAD-140 liver injury, Ochsner Journal 2022
hs-resv-efsa|regulator||http://www.efsa.europa.eu/en/efsajournal/pub/4368|EFSA: safety of synthetic trans-resveratrol 2016
hs-sarm-jama|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC5820696/|Chemical composition of products sold online as SARMs (JAMA 2017)
hs-sarm-review|systematic-review||https://www.mdpi.com/2039-4713/13/2/17|Systematic review of safety of SARMs in healthy adults 2023
hs-se-outbreak|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC3225252|Acute selenium toxicity from a dietary supplement (201 cases)
hs-shila-tl|paper|196.43.162.77||Thallium in shilajit and its supplements, BMC Chemistry 2025 (abstract)
hs-sil-ch|label|ch.oddb.org||Sildenafil PAH Viatris, Swiss professional information: contraindications
hs-sil-wikidoc|label-copy|wikidoc.org||Sildenafil label: contraindications
hs-spiro-mims|label-copy|sit.mimsdev.com||Spironolactone warnings (Philippines)
hs-spiro-warn|secondary|drugviewer.com||Spironolactone 100 mg warnings
hs-tad-label|label-copy|rxdruglabels.com||Tadalafil tablets prescribing information (copy)
hs-tamox-fda2002|regulator||http://www.fda.gov/Safety/MedWatch/SafetyInformation/SafetyAlertsforHumanMedicalProducts/ucm154510.htm|FDA MedWatch: Nolvadex boxed warning 2002
hs-tamox-soltamox|manufacturer|soltamox.com||Soltamox (tamoxifen) safety information: boxed warning, contraindications, interactions
hs-tcyp-medguide|label-copy|medicine.com||Testosterone cypionate injection patient text (Slayback)
hs-testone-label|label-copy|medlibrary.org||Testone CIK (testosterone cypionate) label text, page 2: precautions, laboratory tests, interactions
hs-tongkat-efsa|regulator|researchportal.lih.lu||EFSA: safety of Eurycoma longifolia root extract as a novel food 2021 (abstract)
hs-trib-case|paper|apjmt.mums.ac.ir||Liver failure after Tribulus terrestris tea (case)
hs-trib-livertox|regulator||https://www.ncbi.nlm.nih.gov/books/n/livertox/Tribulus/|LiverTox: Tribulus
hs-turmeric-dilin|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9892270/|Liver injury associated with turmeric: ten cases, DILIN
hs-ul-b6se|secondary|dfi.univet.hu||EFSA reduced the upper level of vitamin B6 and selenium
hs-ul-eurofins|secondary|eurofins.de||Update on EFSA upper levels, June 2024
hs-vitc-case|paper|carolbloomvigor.blogspot.com||Vitamin C-induced hyperoxaluria and renal failure, case report 2007 (copy)
hs-vitc-iv|paper||https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0011414|Intravenous vitamin C use and adverse effects (PLoS One 2010)
hs-vitc-oxal|paper|hindawi.com||Oxalate nephropathy from vitamin C (case and review)
hs-vitd-iom|regulator||https://ncbi.nlm.nih.gov/books/n/nap13050/ch6|Dietary Reference Intakes for calcium and vitamin D 2011, chapter 6
hs-vitd-tox|tertiary|symptoma.com||Vitamin D toxicity
hs-vite-asco|paper|philpapers.org||SELECT update, abstract with hazard ratios
hs-vite-select|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC4169010|Vitamin E and the risk of prostate cancer, SELECT 2011
hs-whi-cad|paper|liverxreceptor-signal.com||WHI calcium and vitamin D trial: design (copy)
hs-xyosted|label-copy|globalrph.com||Xyosted (testosterone enanthate) warnings: blood pressure, polycythaemia
htp-poison|poison-centre|webpoisoncontrol.org||5-HTP safety concerns (US poison control)
humanin-mono|secondary|vialtalk.com||Research monograph: humanin
humatrope-ci|label|webmail.druglib.com||Humatrope (somatropin) label copy: contraindications
hupa-rafii2011|study|omicsdi.org||A phase II trial of huperzine A in mild to moderate Alzheimer disease (2011), abstract
hyl-isi|label copy|th4.ilovetranslation.com||Hylenex safety information (catecholamines, incompatibilities)
kava-livertox|reference-work|ncbi.nlm.nih.gov.||LiverTox: kava kava (2018)
kava-ods|regulator||https://ods.od.nih.gov/HealthInformation/kava.aspx|NIH Office of Dietary Supplements: kava, with the FDA advisory of 25 March 2002
kiss-fda|regulator text, copied|excelmale.com||Public copy of the FDA evaluation of kisspeptin-10 for the 503A list
kiss-women2022|trial|spiral.imperial.ac.uk||Thurston et al. 2022, kisspeptin in women with low desire
lbl-azilect|label-copy|rxdruglabels.com||Azilect (rasagiline) US prescribing information, sections 4 and 7, copy
lbl-tirz|label-copy|medical.lilly.com||Manufacturer medical information on tirzepatide and contraceptives by mouth, quoting the US label
lbl-xyrem|label-copy|rxreasoner.com||Xyrem (sodium oxybate) US prescribing information 2020, sections 4 and 5, copy
ldn-dk|study|ldnresearchtrust.org||Naltrexone 6 mg once daily versus placebo in women with fibromyalgia, abstract
ldx-mono|reference-work|drugs.com||Lisdexamfetamine monograph with the FDA communication of 11 May 2023
ldx-shire|manufacturer|vyvansepro.com||Vyvanse dosing and safety information of the manufacturer
lith-pmc|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9867198/table/pharmaceuticals-16-00074-t001|Table of pharmacokinetic interactions of lithium, PMC9867198 (Pharmaceuticals 2023, 16, 74)
ll37-2014|trial||https://www.pubmed.gov/25041740/|Gronberg et al. 2014, LL-37 for venous leg ulcers
ll37-2021|trial||https://pubmed.ncbi.nlm.nih.gov/34687253/|Mahlapuu et al. 2021, LL-37 phase 2b (148 patients)
ll37-report|secondary|thecompoundreport.com||The Compound Report: LL-37 (excess LL-37 and rosacea)
medi-nayak2021|paper|thieme-connect.com||Nayak and others 2021, psychedelics with lithium and seizures: online reports, Pharmacopsychiatry 54:240 (abstract)
mexidol-inj|label|mexidol.ru||Mexidol injection 50 mg/mL: instruction of the marketing authorisation holder
mhra-gaba|regulator|gov.uk||MHRA Drug Safety Update: pregabalin and gabapentin, controlled from 1 April 2019
mic-verywell|reference|verywellfit.com||Verywell Fit: do lipotropic injections work
micro-review|review|moreblossom.com||Microdosing psychedelics: current evidence from controlled studies (Biological Psychiatry), abstract
mmpower3|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC10382259|Karaa et al. 2023, MMPOWER-3 trial of elamipretide
moclix-smpc|label|docslib.org||Moclix (moclobemide) summary of product characteristics
moda-glos|health-service||https://cam-and-uley.nhs.uk/modafinil|Modafinil shared-care text, NHS practice page quoting MHRA and FSRH guidance
mph-pi|label-copy|prescriberpoint.com||Methylphenidate tablets prescribing information, boxed warning 10/2023 (copy)
muc-dds2024|study|e-jmd.org||Dopamine dysregulation syndrome from overuse of a Mucuna pruriens supplement (J Mov Disord 2024)
nass2008|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC2757071|Nass et al. 2008, MK-677 in healthy older adults
natap2006|news|natap.org||NATAP 2006: findings of ConjuChem on the death in the DAC:GRF trial
nayak2021|study|thieme-connect.com||Classic psychedelic coadministration with lithium, but not lamotrigine, is associated with seizures (Pharmacopsychiatry 2021)
nccih-sjw|agency||https://www.nccih.nih.gov/health/know-science/how-medications-supplements-interact/page-5|NCCIH, how medications and supplements can interact: St John's wort
ndf-rt|regulator-list|github.com||NDF-RT drug interactions graded critical or significant (US Veterans Health Administration), as held in a public analysis of 2017
niaaa|agency||https://www.niaaa.nih.gov/health-professionals-communities/core-resource-on-alcohol/alcohol-medication-interactions-potentially-dangerous-mixes|NIAAA, alcohol-medication interactions: potentially dangerous mixes
nic-upstate|poisons service||https://www.upstate.edu/whatsup/2017/0202-warning-liquid-nicotine-can-be-lethal.php|Liquid nicotine can be lethal (poison center)
nic-vumc|poisons service|vumc.org||Liquid nicotine: who is injured (poison control, 2020)
nootropil-ch|label-copy|ch.oddb.org||Nootropil Fachinformation, Switzerland: warnings
nootropil-pi-cy|label-copy|rxreasoner.com||Nootropil precautions and contraindications, Cyprus product information 2020, UCB
nsi-p2|study||https://pmc.ncbi.nlm.nih.gov/articles/PMC7303010|NSI-189 phosphate phase 2 trial in major depression (Mol Psychiatry 2019)
ntx-mall|manufacturer|mallinckrodt.com||Naltrexone 50 mg: safety information of the manufacturer
ntx-pi|label-copy|prescriberpoint.com||Naltrexone hydrochloride prescribing information (copy)
nuvigil-hl|label-copy|medworksmedia.com||Nuvigil prescribing information, highlights (copy)
onc-2012|regulator-list|github.com||US Office of the National Coordinator, high-priority interactions list (Phansalkar and others 2012), as tabled in a public analysis of 2017
opss-mk|government|opss.org.||Operation Supplement Safety (US Department of Defense): MK-677 (ibutamoren)
oxy-case1985|case report|identifiers.org||Case 1985: water intoxication from oxytocin nasal spray
oxy-dailymed|label|fda.report||Oxytocin injection label (DailyMed copy)
oxy-medindia|reference|medindia.net||Oxytocin: side effects
pcac-news|news|peptidemodel.com||peptidemodel.com: FDA staff cleared none of seven peptides, July 2026 (quoting NBC and STAT)
pgb-smpc|label-copy|medthority.com||Pregabalin capsules: UK product information, posology
phenibut-lit2019|study||https://pubmed.ncbi.nlm.nih.gov/30501608|Acute phenibut withdrawal: literature review and case report (Bosn J Basic Med Sci 2019), abstract
pinealon-mono|secondary|vialtalk.com||Research monograph: pinealon
piracetam-pi-myo|label-copy|fremed.info||Piracetam 800 mg tablets: product text for cortical myoclonus
rahim1998|trial||http://pubmed.ncbi.nlm.nih.gov/9589671|Rahim et al. 1998, long-term hexarelin
rx-biktarvy|label text|biktarvyhcp.com||Biktarvy: contraindications and interactions (maker's page for prescribers)
rx-camzyos|label text|camzyoshcp.com||Camzyos: drug interactions (maker's page for prescribers)
rx-finerenone|reference work|drugs.com||Finerenone with ritonavir (Drugs.com, after the label)
rx-korlym|label text|rxlist.com||Korlym: contraindications (label copy, 2012)
rx-spiro|label text|pfizermedicalinformation.com||Aldactone: dosage and administration (maker's medical information, US label)
rx-thioridazine|reference work|download.skyscape.com||Thioridazine with CYP2D6 inhibitors (interaction reference)
rx-xeljanz|label text|pfizermedicalinformation.com||Xeljanz: drug interactions, label section 7 (maker's medical information)
sel-pdr|reference-work|pdr.net||Selegiline (Emsam, Eldepryl, Zelapar) dosing text (PDR)
sema-label|label-copy|curamorbus.org||Semaglutide safety-related labelling changes, June 2024, copy
sermorelin-lbl|label|globalrph.com||Sermorelin label copy: precautions
sermorelin-mims|reference|mims.com||MIMS: sermorelin
sulb-case|study|proxy.weglot.com||Sulbutiamine interferes with the outcome of bipolar disorder (World J Biol Psychiatry 2006), abstract
sulb-mims|label-copy|mims.com||Arcalion (sulbutiamine) full prescribing information, Philippines
tagen2023|review|scite.ai||The risk of chronic psychedelic and MDMA microdosing for valvular heart disease (J Psychopharmacol 2023), abstract
tb4-2021|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC8419156|Wang et al. 2021, recombinant thymosin beta-4 in healthy volunteers
tb4-nct|registry|ctv.veeva.com||Registry entry NCT00743769 (withdrawn), exclusion of any malignancy
tb4-review2012|review||https://www.pubmed.gov/22856429/|Xiao et al. 2012, thymosin beta-4 as a target for tumour therapy
tb4-tumor2003|animal study|scilit.net||Cha et al. 2003, thymosin beta-4 in tumour metastasis and angiogenesis (mice)
teichman2006|trial|hypermuscles.com||Teichman et al. 2006, CJC-1295 in healthy adults (abstract as posted)
tests2025|trial|pathway.md||Wu et al. 2025, TESTS: thymosin alpha-1 for sepsis, BMJ 388:e082583
thymalin-ru|label copy|rakuhuk.ru||Thymalin instruction (Russian)
tiz-letter|secondary|thefreelibrary.com||Report of the manufacturer letter and US label change of 2006-2007 on tizanidine with fluvoxamine, ciprofloxacin and other CYP1A2 inhibitors
tryp-bhia|reference-work|bhia.org||Tryptophan and eosinophilia-myalgia syndrome (brain health text)
val-preg|reference-work|thedrugsafety.com||Valerian in pregnancy and breastfeeding (reference text)
vinpo-unpa|trade-notice|unpa.com||Notice of the FDA safety announcement of 3 June 2019 on vinpocetine
vinpo-wf|news|wholefoodsmagazine.com||Report of the FDA statement on vinpocetine and women who may become pregnant
vip-vox|secondary|peptidevox.com||PeptideVox monograph: VIP (aviptadil), with TESICO
vyleesi-fda-news|news|nbestourous.blogspot.com||Report of the FDA approval of Vyleesi, June 2019
vyleesi-mono|reference|butalbitalapap.org||Vyleesi drug monograph (dose, contraindications, interactions), copy
vyleesi-pi|label|prescriberpoint.com||Vyleesi (bremelanotide) prescribing information
wada-s6-icc|regulator-list-copy|icc-cricket.com||WADA Prohibited List, in-competition part (S6 stimulants), as reproduced by the International Cricket Council
zadaxin-ci|label|rxlist.com||Zadaxin (thymalfasin) label copy: overdosage and contraindications
zadaxin-dose|label|globalrph.com||Zadaxin (thymalfasin) label copy: dosage, supply, storage
`
