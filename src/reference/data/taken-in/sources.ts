/** Written by scripts/take-in-facts.js, one row a line: id|kind|host|url|title. */
export const sources: string = `
acute-para|textbook|download.skyscape.com||Paracetamol poisoning: thresholds (handbook)
ad-table|reference-work|empendium.com||Antidepressant starting and usual doses (McMaster Textbook of Internal Medicine)
add-pi|label-copy|drugs-library.com||Adderall full prescribing information (copy)
add-xr|reference-work|cancertherapyadvisor.com||Adderall XR concise monograph
adunsky2011|trial||https://www.pubmed.gov/21067829/|Adunsky et al. 2011, MK-0677 after hip fracture
agemed-2020|secondary|agemed.org||Age Management Medicine memo of May 2020: peptides that may no longer be compounded (after an FDA letter)
agm-2010|study|headachecollection.blogspot.com||Dietary agmatine sulfate in lumbar disc-associated radiculopathy (Pain Medicine 2010), abstract
agpc-jama2021|study||https://pmc.ncbi.nlm.nih.gov/articles/PMC8613599|Association of L-alpha-glycerylphosphorylcholine with subsequent stroke risk after 10 years (JAMA Netw Open 2021)
aidsmap2006|news|aidsmap.com||aidsmap 2006: lipodystrophy study halted after patient death
ansm-2020|regulator|||Thésaurus national des interactions médicamenteuses, ANSM, 20 October 2020 (data copy)
apc-2024|trade body|a4pc.org||Alliance for Pharmacy Compounding: PCAC to discuss 503A bulks list substances, September 2024
apc-hcg|trade body|conta.cc||Alliance for Pharmacy Compounding, November 2019: FDA will reclassify hCG as a biologic
ara-culver2017|trial|clinicalpainadvisor.com||Culver et al. 2017, cibinetide phase 2b, as summarised
au-map|secondary|peptidecheck.com.au||Peptide scheduling map for Australia, from TGA scheduling material
b12-better|reference|bettermedicine.com||BetterMedicine: what's the buzz around vitamin B12 (with ODS)
b12-label|label|recallguide.org||Cyanocobalamin injection label text (dose)
b12-midlevel|reference|midlevelu.com||MidlevelU: are B12 injections effective for fatigue (1989 and 1973 studies)
b12-mims|label|uat.mimsdev.com||Vitamin B12 injection product information, Hong Kong
b12-warn|reference|download.skyscape.com||Pocket drug guide: cyanocobalamin (label warnings, dose)
bac-smpc|label-copy|rxreasoner.com||Baclofen tablets, UK product information 2024 (copy)
beck2014|trial||http://pubmed.gov/25331030/|Beck et al. 2014, ipamorelin for postoperative ileus
bestbets-mt2|review|bestbets.org||BestBETs 2021: first investigations after Melanotan II injections
biregs-review|secondary|synptide.pages.dev||Synptide: peptide bioregulators, evidence or marketing
bot-box|label copy|blackboxrx.com||Boxed warning text of botulinum toxins
bot-cdc|regulator||https://cdc.gov/han/2024/han00507.html|CDC Health Advisory HAN 00507, 23 April 2024: counterfeit or mishandled botulinum toxin
bot-cos|label copy|puregoldmedical.com||Botox Cosmetic safety text (contraindications, neuromuscular disease)
bot-mono|reference|drugs.com||ASHP monograph: onabotulinumtoxinA
bpc-lee2021|retrospective series||https://pubmed.ncbi.nlm.nih.gov/34324435|Lee and Padgett 2021, injection of BPC-157 into the knee
brem-abp|trial|discovery.researcher.life||Bremelanotide once a day for up to 16 days, ambulatory blood pressure (abstract)
bup-ip|reference-work|ipharmacy.com||Bupropion by mouth: patient drug text
bup-oc|health-service|ochealthinfo.com||Bupropion: county health service guideline
cat-tracker|secondary|||Public table of US compounding status and committee votes, reviewed 2 September 2026, citing FDA pages
cat2-removed|secondary|||Public notes listing the twelve peptides taken out of 503A category 2 in April 2026
cbd-clincalc|reference-work|clincalcpro.com||Cannabidiol monograph (UK)
cdc-kratom|agency||https://www.cdc.gov/mmwr/volumes/68/wr/mm6814a2.htm|CDC MMWR 68(14):326, overdose deaths with kratom detected, 2016-2017
citi-nct|trial-registry|trial.medpath.com||NCT02705066: citicoline 250 and 500 mg a day in healthy middle-aged adults
citi-review|review||https://pmc.ncbi.nlm.nih.gov/articles/PMC10389840/?term=%22Aging+Dis%22%5Bjour%5D|Citicoline and memory in healthy and impaired adults (review)
clon-1982|study|vdocuments.site||Abrupt and gradual change from clonidine to beta blockers (Acta Med Scand 1982), abstract
codex-wada|secondary|compoundcodex.com||CompoundCodex: peptides and anti-doping, the 2026 List explained
cohen2020|study|acemap.info||Five unapproved drugs found in cognitive enhancement supplements (Neurology Clinical Practice 2020), abstract
consumerlab2020|news|consumerlab.com||Cognitive enhancement supplements can contain unapproved drugs (report on Cohen 2020)
cortexin-en|label copy|ikchel.ru||Cortexin leaflet in English translation
cortexin-ru|label copy|adventus.info||Cortexin instruction (Russian)
dementia-sc|health-service|lawinsider.com||Shared-care dosing of donepezil, galantamine and memantine
dmae-se|reference-work|www.265health.com||DMAE side effects after RxList
dsip1981|trial||https://pubmed.ncbi.nlm.nih.gov/6895513/|First study of DSIP in six volunteers, 1981
dsip1987|trial||https://pubmed.ncbi.nlm.nih.gov/3583493/|Monti et al. 1987, DSIP crossover in insomnia
dsip1992|trial||https://karger.com/nps/article-abstract/26/4/193/231036/Effects-of-Delta-Sleep-Inducing-Peptide-on-Sleep?redirectedFrom=fulltext|Bes et al. 1992, DSIP in 16 chronic insomniacs
ema-mounjaro|regulator||https://ec.europa.eu/health/documents/community-register/2022/20220915156773/anx_156773_en.pdf|Mounjaro, summary of product characteristics (first pages)
epi-review|secondary|peptidesdossier.com||Peptides Dossier: telomere claims for epitalon
epidiolex-mg|label-copy|drugcentral.org||Epidiolex medication guide (copy)
epidiolex-pi|label-copy|prescriberpoint.com||Epidiolex prescribing information (copy)
epo-bydureon|reference work|epocrates.com||Bydureon BCise: boxed warning and kidney limits
esa-clots|review|springermedizin.at||Thrombotic complications of erythropoiesis-stimulating agents
faso-2018|study||https://pubmed.ncbi.nlm.nih.gov/29339723/|Fasoracetam in adolescents with ADHD and glutamatergic gene variants (Nat Commun 2018), abstract
faso-adxs|reference-work|adxs.org||Fasoracetam for ADHD: summary of trials
fda-20241029|regulator||https://www.fda.gov/advisory-committees/advisory-committee-calendar/october-29-2024-meeting-pharmacy-compounding-advisory-committee-10292024|FDA: meeting of the Pharmacy Compounding Advisory Committee, 29 October 2024
fda-7oh|news|painnewsnetwork.org||FDA warning letters on 7-hydroxymitragynine products (2025)
fda-bulk|regulator||https://www.fda.gov/drugs/compounding/safety-risks-associated-certain-bulk-drug-substances-nominated-use-compounding|FDA: certain bulk drug substances for use in compounding that may present significant safety risks
fda-caff-cen|news|cen.acs.org||FDA cracks down on powdered caffeine (Chemical & Engineering News 2015)
fda-cat2|regulator||https://www.fda.gov/drugs/compounding/safety-risks-associated-certain-bulk-drug-substances-nominated-use-compounding|FDA: Certain bulk drug substances for use in compounding that may present significant safety risks (category 2 and withdrawn nominations)
fda-gaba|regulator||https://fda.gov/drugs/fda-drug-safety-podcasts/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin|FDA podcast 19 December 2019: serious breathing problems with gabapentin and pregabalin
fda-glut|regulator text, copied||https://www.drugoffice.gov.hk/eps/news/showNews/The+United+States%3A+FDA+highlights+concerns+with+using+dietary+ingredient+glutathione+to+compound+sterile+injectables/pharmaceutical_trade/2019-06-12/en/36321.html|FDA notice of June 2019 on glutathione for sterile injectables, as reported by the Hong Kong Drug Office
fda-ketamine-b|news|healthesystems.com||FDA warning on compounded ketamine, summary for pharmacies, with the Spravato programme
fda-ketamine|news|scrippsnews.com||Reports of the FDA warning on compounded ketamine for psychiatric disorders (October 2023)
fda-kratom|news|publications.aap.org||FDA: one death and adverse events linked to a kratom extract (AAP News)
fda-ledger|secondary|||Public reading notes with excerpts of FDA pages, of the FDA briefings on epitalon and KPV and of 21 CFR 216.23, read 5 September 2026
fda-mb-2011b|regulator||https://www.fda.gov/Drugs/DrugSafety/ucm276119.htm|FDA drug safety communication update 20 October 2011: methylene blue
fda-mb-2011|regulator||https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-serious-cns-reactions-possible-when-methylene-blue-given-patients|FDA drug safety communication 26 July 2011: methylene blue and serotonergic psychiatric medicines
fda-mb|regulator||https://www.fda.gov/Drugs/DrugSafety/ucm276119.htm|FDA Drug Safety Communication, methylene blue and serotonergic psychiatric medicines, 20 October 2011 (first issue 26 July 2011)
fda-opbz|secondary|lexology.com||FDA announcement of 31 August 2016 on opioids with benzodiazepines, as reported by Lexology
fda-wl-2019|regulator||https://fda.gov/inspections-compliance-enforcement-and-criminal-investigations/warning-letters/peak-nootropics-llc-aka-advanced-nootropics-557887-02052019|FDA warning letter 5 Feb 2019 to a seller of adrafinil, aniracetam, noopept, oxiracetam, phenibut, phenylpiracetam, piracetam and others
fdanews-hcg|news|fdanews.com||FDAnews, December 2011: FDA and FTC against over-the-counter hCG for weight loss
forzinity-clin|review|clinician.com||Clinician.com: Elamipretide injection (Forzinity), October 2025
forzinity-fda|regulator|pubt.io||FDA press release of 19 September 2025 on Forzinity, as distributed
fst-atlas|secondary|bio-atlas.vercel.app||Evidence atlas: follistatin FS344
fst-becker|trial|institut-myologie.org||Follistatin gene transfer in six men with Becker dystrophy
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
gout-notes|public notes on labels|||Public notes on colchicine and kidney function, read from a US label on 10 October 2026 (secondary)
ha-algorithm|systematic review||https://pmc.ncbi.nlm.nih.gov/articles/PMC7797984|Aviv et al. 2020, vessel compromise after hyaluronic acid filler (107 patients)
hcg-hopkins|reference|hopkins-menshealth.org||Johns Hopkins men's health guide: chorionic gonadotropin
hcg-multum|reference|dobbsferrypharmacy.com||Multum patient text: hCG injection (clots, OHSS, pregnancy category X)
herbs-bmc|review||https://bmcmedicine.biomedcentral.com/articles/10.1186/1741-7015-9-94/tables/1|Key safety issues of five herbs, after the US national centre's monographs (BMC Medicine 2011, table 1)
hexarelin1996|trial||https://www.ncbi.nlm.nih.gov/pubmed/8954038|Massoud et al. 1996, hexarelin dose-response of GH, cortisol and prolactin
hs-ai-bone|paper|ugeskriftet.dk||Effect of aromatase inhibitors on bone (Ugeskrift for Laeger 2007)
hs-ala-efsa|regulator|zendy.io||EFSA: alpha-lipoic acid and insulin autoimmune syndrome 2021 (abstract)
hs-ala-fc|secondary|foodchainid.com||EFSA opinion on alpha-lipoic acid (summary)
hs-ash-bfr2|secondary|freyrsolutions.com||BfR updated risk assessment of ashwagandha (summary)
hs-ash-dilin|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC8041491|Liver injury due to ashwagandha, Iceland and DILIN
hs-ash-india|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC10531359/|Ashwagandha-induced liver injury, case series from India 2023
hs-b6-cot|regulator|publications.parliament.uk||COT statement on vitamin B6, June 1997 (UK Parliament)
hs-b6-nap|regulator||http://books.nap.edu/openbook.php?record_id=6015&page=187|Dietary Reference Intakes 1998: vitamin B6 upper level
hs-b6-pd|news|pharmacydaily.com.au||Pharmacy Daily: vitamin B6 to become Schedule 3
hs-b6-tga-final|news|particle.news||TGA final decision: vitamin B6 over 50 mg pharmacist only from 1 June 2027 (reports)
hs-b6-tga|regulator||https://consultations.tga.gov.au/tga/vitamin-b6-interim-decision|TGA interim decision on vitamin B6, 2025
hs-baggish2017|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC5614517|Baggish et al 2017, Cardiovascular toxicity of illicit anabolic-androgenic steroid use
hs-bica-emc|label||https://medicines.org.uk/emc/product/2053/smpc|Bicalutamide summary of product characteristics (UK)
hs-bica-livertox|regulator||http://ncbi.nlm.nih.gov/books/n/livertox/Bicalutamide/|LiverTox: Bicalutamide
hs-bica-mayo|secondary|mayoclinic.org||Bicalutamide precautions
hs-cab-best|secondary|bestinmeds.com||Cabergoline dosage and contraindications
hs-cab-empr|secondary|empr.com||Cabergoline: dose, contraindications, interactions
hs-cab-label|label|drugs.com||Cabergoline prescribing information
hs-cfr1308|regulator|law.lawstack.com||21 CFR 1308.13, Schedule III
hs-clomi-dm|label-copy|fda.report||Clomiphene citrate label (DailyMed copy)
hs-clomi-label2|label-copy|nickelpro.com||Clomiphene label copy: dose limit, vision, male infertility
hs-clomi-lexi|secondary|pebblespot.com||Clomiphene contraindications (adapted from Lexicomp)
hs-clomi-mayo|secondary|mayoclinic.org||Clomiphene precautions
hs-cpa-ema|regulator|bda.bg||EMA: restrictions in use of cyproterone due to meningioma risk (Bulgarian agency page)
hs-cpa-esmo|news|esmo.org||ESMO report of the PRAC recommendation, Feb 2020
hs-cpa-mhra|secondary|nursing-notebook.com||MHRA June 2020 on cyproterone and meningioma (summary)
hs-creatine-issn|paper|d.documentop.com||ISSN position stand: creatine 2017 (abstract)
hs-dhea-mayo1|secondary|mayoclinic.org||DHEA: side effects and warnings
hs-dhea-mayo2|secondary|mayoclinic.org||DHEA: evidence for anti-aging claims is weak
hs-dhea-npp|secondary|drugs.com||Dehydroepiandrosterone professional monograph
hs-dut-dm|label-copy|fda.report||Dutasteride capsules label (DailyMed copy)
hs-dut-rxl|label-copy|rxlist.com||Dutasteride warnings: half-life, blood donation
hs-e2-ev-adr|label-copy|medthority.com||Estradiol valerate adverse reactions (American Regent)
hs-e2-lexi|secondary|medilib.ir||Estradiol (systemic): boxed warning
hs-e2-route|tertiary|hrt.transgirl.fr||Estrogens and blood clots: route and dose (review article)
hs-e2-ucsf|guideline||http://transhealth.ucsf.edu/trans?page=guidelines-feminizing-therapy|UCSF: overview of feminizing hormone therapy
hs-egcg-cot|regulator||https://cot.food.gov.uk/Statement%20on%20the%20Hepatotoxicity%20of%20Green%20Tea%20Catechins?print=1|COT statement on the hepatotoxicity of green tea catechins 2024
hs-egcg-usp|systematic-review||https://pmc.ncbi.nlm.nih.gov/articles/PMC7044683|USP comprehensive review of the hepatotoxicity of green tea extracts 2020
hs-encl-ct1|trial-registry||https://clinicaltrials.gov/ct2/show/NCT01534208|NCT01534208, open-label 6-month safety study of enclomiphene
hs-encl-ct2|trial-registry||https://clinicaltrials.gov/show/NCT01386606|NCT01386606, enclomiphene 6.25, 12.5 and 25 mg against testosterone gel
hs-encl-status|tertiary|scienceinsights.org||Is enclomiphene FDA approved
hs-ev-dm|label||http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=c5f32941-3427-4a38-bc3d-38337b41d9d3|Estradiol valerate injection label (DailyMed)
hs-exem-pfizer|manufacturer|www.pfizermedicalinformation.com||Aromasin patient counselling
hs-fadogia|tertiary|raysahelian.com||Fadogia agrestis: abstracts of the rat studies
hs-fda-sarm|regulator|scour.ing||FDA: certain bodybuilding products put consumers at risk (SARMs), copy
hs-fin-fda2025|regulator|drugs.com||FDA alert on compounded topical finasteride, 22 April 2025
hs-fin-mhra|regulator|gppharmacy.club||MHRA: finasteride, reminder of psychiatric and sexual side effects (2024), copy
hs-fin-prac|regulator|mu.ee||PRAC 2025 on finasteride and dutasteride (University of Tartu medicines pages)
hs-fin-regs|secondary|finasterideinfo.org||Finasteride: UK regulation overview
hs-fin-uct|secondary|mic.uct.ac.za||Medicines Information Centre UCT: rare adverse effects of finasteride 2025
hs-fr2005|regulator||https://www.govinfo.gov/content/pkg/FR-2005-12-16/html/05-23907.htm|DEA final rule, Implementation of the Anabolic Steroid Control Act of 2004 (16 Dec 2005)
hs-gte-case|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9745259|Acute liver injury after green tea extract (case, and count of published cases)
hs-gw-uci|sport-regulator|uci.org||UCI: warning over dangerous drug (GW501516), 2013
hs-gw-wada|news|web3.insidethegames.biz||WADA warning about GW501516, 21 March 2013 (report)
hs-hc-emc|label||https://medicines.org.uk/emc/product/13058/smpc/print|Hydrocortisone 10 mg tablets SmPC (Dexcel, 2024)
hs-hc-rx|label-copy|rxreasoner.com||Hydrocortisone tablets, UK text: adrenal suppression
hs-hcg-dose|secondary|themeditary.com||Chorionic gonadotropin dosage
hs-hcg-epg|label-copy|epgonline.org||Chorionic gonadotropin, FDA label indications
hs-hcg-usp|secondary|drugs.com||Chorionic gonadotropin (systemic), USP DI
hs-horwitz2019|paper|journals.lww.com||Horwitz and Christoffersen 2019, A review on the health hazards of anabolic steroids
hs-iodine-pmc|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC3976240|Consequences of excess iodine (review)
hs-iron-1997|regulator||https://webharvest.gov/peth04/20041022052247/http://hhs.gov/news/press/1997pres/970115a.html|FDA 1997: warnings required on iron-containing drugs and supplements
hs-iron-cfr|regulator||http://edocket.access.gpo.gov/cfr_2008/aprqtr/21cfr310.518.htm|21 CFR 310.518, warning on iron products
hs-kanayama2008|paper|doczz.net||Kanayama et al 2008, Long-term psychiatric and medical consequences of anabolic-androgenic steroid abuse
hs-kanayama2015|paper|studylib.net||Kanayama et al, Prolonged hypogonadism in males following withdrawal from anabolic-androgenic steroids
hs-ldom-1404|paper||https://pubmed.ncbi.nlm.nih.gov/33639244/|Safety of low-dose oral minoxidil for hair loss, 1404 patients (abstract)
hs-letro-drugs|secondary|drugs.com||Letrozole monograph
hs-letro-mims|label-copy|sit.mimsdev.com||Letrozole warnings (Philippines)
hs-levo-fpn|secondary|mobile.fpnotebook.com||Thyroid hormone replacement: levothyroxine doses
hs-levo-mims|label-copy|mims.com||Eltroxin (levothyroxine), Singapore: dose, contraindications, interactions
hs-lgd-basaria|paper||http://www.pubmed.ncbi.nlm.nih.gov/22459616/|LGD-4033 in healthy young men (abstract)
hs-lio-dm|label-copy|fda.report||Liothyronine label (DailyMed copy, rev. 2/2024)
hs-livertox-aas|regulator||https://ncbi.nlm.nih.gov/books/NBK548931/?report=reader|LiverTox: Androgenic steroids
hs-lpga2018|sport-regulator|docslib.org||LPGA prohibited substances 2018 (anabolic agents listed by name)
hs-lpga2021|sport-regulator|docslib.org||LPGA prohibited list 2021 (anabolic agents listed by name)
hs-minox-ahfs|secondary|drugs.com||Minoxidil monograph
hs-minox-label|label|drugs.com||Minoxidil tablets prescribing information
hs-nac-fda|secondary|dailyintakeblog.com||FDA finalises enforcement discretion for NAC, Aug 2022
hs-nandro-drugs|secondary|drugs.com||Nandrolone decanoate prescribing facts
hs-nandro-glowm|secondary|glowm.com||Nandrolone decanoate monograph
hs-nandro-nps|label|nps.org.au||Deca-Durabolin consumer medicine information (Australia)
hs-niacin-nap2|regulator||http://books.nap.edu/openbook.php?record_id=6015&page=144|Dietary Reference Intakes 1998: niacin, special groups
hs-niacin-nf|manufacturer|nutri-facts.org||Niacin: safety
hs-nmn-no|news|nutritionaloutlook.com||FDA responds to citizen petitions on NMN, 30 Sept 2025
hs-nmn-npa|trade-body|npanational.org||FDA confirms NMN can be marketed as a supplement (trade body, Dec 2025)
hs-o3-bfr|news|nutraingredients.com||BfR warning on omega-3 and atrial fibrillation 2023
hs-o3-dhpc|secondary|medicosnext.com||Omega-3-acid ethyl esters: dose-dependent risk of atrial fibrillation (EMA letter, WHO newsletter)
hs-oxan-boxed|label|guidelinecentral.com||Oxandrin label with boxed warning
hs-oxan-rph|label-copy|globalrph.com||Oxandrin precautions: warfarin, geriatric doses 5 and 10 mg twice daily
hs-oxan-withdrawn|secondary|medilib.ir||Oxandrolone drug information: FDA withdrew approval, 28 June 2023
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
hs-sarm-liver|paper|jcthnet.com||SARMs: an emerging liver toxin 2023
hs-sarm-review|systematic-review||https://www.mdpi.com/2039-4713/13/2/17|Systematic review of safety of SARMs in healthy adults 2023
hs-se-outbreak|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC3225252|Acute selenium toxicity from a dietary supplement (201 cases)
hs-shila-tl|paper|196.43.162.77||Thallium in shilajit and its supplements, BMC Chemistry 2025 (abstract)
hs-sil-ch|label|ch.oddb.org||Sildenafil PAH Viatris, Swiss professional information: contraindications
hs-sil-wikidoc|label-copy|wikidoc.org||Sildenafil label: contraindications
hs-spermidine|paper|static-site-aging-prod2.impactaging.com||Safety and tolerability of spermidine in mice and older adults 2018
hs-spiro-drugs|secondary|drugs.com||Spironolactone prescribing facts
hs-spiro-mims|label-copy|sit.mimsdev.com||Spironolactone warnings (Philippines)
hs-spiro-warn|secondary|drugviewer.com||Spironolactone 100 mg warnings
hs-spiro-wheel|secondary|wheelessonline.com||Spironolactone doses
hs-tad-label|label-copy|rxdruglabels.com||Tadalafil tablets prescribing information (copy)
hs-tamox-fda2002|regulator||http://www.fda.gov/Safety/MedWatch/SafetyInformation/SafetyAlertsforHumanMedicalProducts/ucm154510.htm|FDA MedWatch: Nolvadex boxed warning 2002
hs-tamox-soltamox|manufacturer|soltamox.com||Soltamox (tamoxifen) safety information: boxed warning, contraindications, interactions
hs-tamox-srlc|regulator||https://www.accessdata.fda.gov/scripts/cder/safetylabelingchanges/index.cfm?event=searchdetail.page&DrugNameID=1686|FDA safety labelling changes, Soltamox 2018
hs-tcyp-dic|label-copy|druginteractionchecker.com||Testosterone cypionate 200 mg/mL solution: label warnings copy
hs-tcyp-medguide|label-copy|medicine.com||Testosterone cypionate injection patient text (Slayback)
hs-tcyp-wiki|secondary|edrugswiki.com||Testosterone cypionate monograph copy
hs-testone-label|label-copy|medlibrary.org||Testone CIK (testosterone cypionate) label text, page 2: precautions, laboratory tests, interactions
hs-thy-boxed|manufacturer|ibsapharma.com||Tirosint (levothyroxine) safety information with boxed warning
hs-tongkat-efsa|regulator|researchportal.lih.lu||EFSA: safety of Eurycoma longifolia root extract as a novel food 2021 (abstract)
hs-trib-case|paper|apjmt.mums.ac.ir||Liver failure after Tribulus terrestris tea (case)
hs-trib-livertox|regulator||https://www.ncbi.nlm.nih.gov/books/n/livertox/Tribulus/|LiverTox: Tribulus
hs-trib-review|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC4120469|Tribulus terrestris in sport (review)
hs-turmeric-dilin|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9892270/|Liver injury associated with turmeric: ten cases, DILIN
hs-ul-b6se|secondary|dfi.univet.hu||EFSA reduced the upper level of vitamin B6 and selenium
hs-ul-eurofins|secondary|eurofins.de||Update on EFSA upper levels, June 2024
hs-usada-ostarine|sport-regulator|usada.org||USADA athlete advisories (ostarine)
hs-usada-wallet|sport-regulator|docslib.org||Examples of prohibited substances, 2018
hs-vitc-case|paper|carolbloomvigor.blogspot.com||Vitamin C-induced hyperoxaluria and renal failure, case report 2007 (copy)
hs-vitc-harm|systematic-review|researchmap.jp||Harm of IV high-dose vitamin C in adults: a scoping review 2020
hs-vitc-iv|paper||https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0011414|Intravenous vitamin C use and adverse effects (PLoS One 2010)
hs-vitc-oxal|paper|hindawi.com||Oxalate nephropathy from vitamin C (case and review)
hs-vitd-iom|regulator||https://ncbi.nlm.nih.gov/books/n/nap13050/ch6|Dietary Reference Intakes for calcium and vitamin D 2011, chapter 6
hs-vitd-tox|tertiary|symptoma.com||Vitamin D toxicity
hs-vite-asco|paper|philpapers.org||SELECT update, abstract with hazard ratios
hs-vite-select|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC4169010|Vitamin E and the risk of prostate cancer, SELECT 2011
hs-wada-icc|sport-regulator|icc-cricket.com||ICC copy of the WADA list: prohibited at all times
hs-wada-s4|sport-regulator|drugs.com||WADA class S4, hormone and metabolic modulators
hs-wada2011|sport-regulator||http://www.wada-ama.org/en/World-Anti-Doping-Program/Sports-and-Anti-Doping-Organizations/International-Standards/Prohibited-List/The-2011-Prohibited-List/Prohibited-at-All-Times/|WADA Prohibited List 2011, substances prohibited at all times
hs-whi-cad|paper|liverxreceptor-signal.com||WHI calcium and vitamin D trial: design (copy)
hs-xyosted|label-copy|globalrph.com||Xyosted (testosterone enanthate) warnings: blood pressure, polycythaemia
htp-poison|poison-centre|webpoisoncontrol.org||5-HTP safety concerns (US poison control)
humanin-mono|secondary|vialtalk.com||Research monograph: humanin
humatrope-ci|label|webmail.druglib.com||Humatrope (somatropin) label copy: contraindications
hupa-cochrane-mci|review||https://pmc.ncbi.nlm.nih.gov/articles/PMC6464949|Huperzine A for mild cognitive impairment (Cochrane review)
hupa-rafii2011|study|omicsdi.org||A phase II trial of huperzine A in mild to moderate Alzheimer disease (2011), abstract
hyl-isi|label copy|th4.ilovetranslation.com||Hylenex safety information (catecholamines, incompatibilities)
hyl-lbl2|label|medlibrary.org||Hylenex label: administration
hyl-lbl3|label|rxlist.com||Hylenex label copy: warnings
hyl-lbl|label|globalrph.com||Hylenex label copy: precautions and dose range
ibo-alper2012|study|researchgate.net||Fatalities temporally associated with the ingestion of ibogaine (1990 to 2008), abstract
ibo-qt|study|moreblossom.com||Cardiac arrest after ibogaine intoxication, abstract
ibo-review2020|review|moreblossom.com||The adverse events of ibogaine in humans: updated systematic review 2015 to 2020, abstract
icc-list|anti-doping body|icc-cricket.com||ICC copy of the Prohibited List: S0 non-approved substances
increlex-ci|label|120ty.net||Increlex (mecasermin) label copy: contraindications
increlex-pi|label|prescriberpoint.com||Increlex (mecasermin) prescribing information
increlex-warn|label|globalrph.com||Increlex (mecasermin) label copy: warnings
insulin-1998|case report||https://pubmed.ncbi.nlm.nih.gov/9728265/|Insulin as an anabolic: hypoglycaemia in bodybuilding
ionescu2006|trial|superhumangear.wordpress.com||Ionescu and Frohman 2006, GH pulsatility under CJC-1295 (abstract as posted)
kambo-paper|paper excerpt|barnoldlaw.blogspot.com||Kambô frog: use in folk medicine and potential health risks (excerpt)
kava-livertox|reference-work|ncbi.nlm.nih.gov.||LiverTox: kava kava (2018)
kava-msd|reference-work|msdmanuals.com||MSD Manual: kava
kava-ods|regulator||https://ods.od.nih.gov/HealthInformation/kava.aspx|NIH Office of Dietary Supplements: kava, with the FDA advisory of 25 March 2002
kiss-fda|regulator text, copied|excelmale.com||Public copy of the FDA evaluation of kisspeptin-10 for the 503A list
kiss-men2023|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC9898824|Mills et al. 2023, kisspeptin in men with low desire
kiss-women2022|trial|spiral.imperial.ac.uk||Thurston et al. 2022, kisspeptin in women with low desire
lbl-azilect|label-copy|rxdruglabels.com||Azilect (rasagiline) US prescribing information, sections 4 and 7, copy
lbl-tirz|label-copy|medical.lilly.com||Manufacturer medical information on tirzepatide and contraceptives by mouth, quoting the US label
lbl-xyrem|label-copy|rxreasoner.com||Xyrem (sodium oxybate) US prescribing information 2020, sections 4 and 5, copy
ldn-dk|study|ldnresearchtrust.org||Naltrexone 6 mg once daily versus placebo in women with fibromyalgia, abstract
ldn-younger2013|study|webmail.druglib.com||Low-dose naltrexone for fibromyalgia: crossover trial (Arthritis Rheum 2013), abstract
ldx-mono|reference-work|drugs.com||Lisdexamfetamine monograph with the FDA communication of 11 May 2023
ldx-shire|manufacturer|vyvansepro.com||Vyvanse dosing and safety information of the manufacturer
li-balon2013|study|aacp.com||Possible dangers of a nutritional supplement, lithium orotate (Ann Clin Psychiatry 2013)
li-case2007|study||https://pubmed.ncbi.nlm.nih.gov/18072162/|Lithium toxicity from an internet dietary supplement (J Med Toxicol 2007), abstract
li-dc|label-copy|drugcentral.org||Lithium carbonate label: precautions and interactions
li-lithobid|label-copy|globalrph.com||Lithobid label: warnings (copy)
lilly-tirz|label text|medical.lilly.com||Tirzepatide: contraindication in medullary thyroid carcinoma and MEN 2 (maker's medical information)
lilly-trulicity|label text|lillymedical.com||Trulicity: missed dose (maker's medical information)
lith-pmc|paper||https://pmc.ncbi.nlm.nih.gov/articles/PMC9867198/table/pharmaceuticals-16-00074-t001|Table of pharmacokinetic interactions of lithium, PMC9867198 (Pharmaceuticals 2023, 16, 74)
ll37-2014|trial||https://www.pubmed.gov/25041740/|Gronberg et al. 2014, LL-37 for venous leg ulcers
ll37-2021|trial||https://pubmed.ncbi.nlm.nih.gov/34687253/|Mahlapuu et al. 2021, LL-37 phase 2b (148 patients)
ll37-report|secondary|thecompoundreport.com||The Compound Report: LL-37 (excess LL-37 and rosacea)
mallory2021|case report||https://pmc.ncbi.nlm.nih.gov/articles/PMC7930850|Mallory et al. 2021, Melanotan tanning injection: a rare cause of priapism
mb-monograph|reference-work|drugs.com||Methylene blue monograph
mb-sema|news report of a regulator|medicalbrief.co.za||FDA issues dosage warning for semaglutide compound
medi-nayak2021|paper|thieme-connect.com||Nayak and others 2021, psychedelics with lithium and seizures: online reports, Pharmacopsychiatry 54:240 (abstract)
medscape-afam|reference|medscape.co.uk||Medscape UK: afamelanotide implant
met-egfr|secondary reference|medicaltalk.net||Metformin: predisposing factors and the FDA's kidney limits (summary)
meta-cdc-phenibut|regulator||https://cdc.gov/mmwr/volumes/69/wr/mm6935a5.htm|CDC MMWR: phenibut exposures reported to poison centers, 2009–2019
meta-tga-melanotan|regulator||https://www.tga.gov.au/alert/melanotan-illegal-therapeutic-goods|TGA: Melanotan, illegal therapeutic goods (2017)
mexidol-inj|label|mexidol.ru||Mexidol injection 50 mg/mL: instruction of the marketing authorisation holder
mexidol-tab|label-copy|spbtr.ru||Mexidol tablets 125 mg: instruction (translated copy)
mhra-2008|regulator||http://www.mhra.gov.uk/NewsCentre/Pressreleases/CON031009|MHRA press release of 17 November 2008: tan jab is an unlicensed medicine
mhra-gaba|regulator|gov.uk||MHRA Drug Safety Update: pregabalin and gabapentin, controlled from 1 April 2019
mic-verywell|reference|verywellfit.com||Verywell Fit: do lipotropic injections work
micro-review|review|moreblossom.com||Microdosing psychedelics: current evidence from controlled studies (Biological Psychiatry), abstract
missed-notes|public notes on labels|||Public notes on missed-dose rules, read from the DailyMed labels on 10 October 2026 (secondary)
mmpower3|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC10382259|Karaa et al. 2023, MMPOWER-3 trial of elamipretide
moclix-smpc|label|docslib.org||Moclix (moclobemide) summary of product characteristics
moclo-pil|label|docslib.org||Moclobemide package leaflet (UK)
moda-glos|health-service||https://cam-and-uley.nhs.uk/modafinil|Modafinil shared-care text, NHS practice page quoting MHRA and FSRH guidance
moda-smpc|label-copy|rxreasoner.com||Modafinil, UK product information 2021, Teva: contraindications and warnings
mph-pi|label-copy|prescriberpoint.com||Methylphenidate tablets prescribing information, boxed warning 10/2023 (copy)
mt2-od2013|case report|informahealthcare.com||Letter 2013: Melanotan II overdose associated with priapism (10 mg, surgery needed)
muc-dds2024|study|e-jmd.org||Dopamine dysregulation syndrome from overuse of a Mucuna pruriens supplement (J Mov Disord 2024)
nad-2019|trial||https://frontiersin.org/article/10.3389/fnagi.2019.00257/full|Grant et al. 2019, six-hour infusion of NAD+
nad-2026|observational||https://www.frontiersin.org/journals/aging/articles/10.3389/fragi.2026.1652582|Reyna et al. 2026, NAD+ against NR by vein, retrospective
nass-note|secondary|peptideprotocolwiki.com||Summary of Nass 2008 and Adunsky 2011 with figures
nass2008|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC2757071|Nass et al. 2008, MK-677 in healthy older adults
natap2006|news|natap.org||NATAP 2006: findings of ConjuChem on the death in the DAC:GRF trial
nayak2021|study|thieme-connect.com||Classic psychedelic coadministration with lithium, but not lamotrigine, is associated with seizures (Pharmacopsychiatry 2021)
nccih-sjw|agency||https://www.nccih.nih.gov/health/know-science/how-medications-supplements-interact/page-5|NCCIH, how medications and supplements can interact: St John's wort
ndf-rt|regulator-list|github.com||NDF-RT drug interactions graded critical or significant (US Veterans Health Administration), as held in a public analysis of 2017
niaaa|agency||https://www.niaaa.nih.gov/health-professionals-communities/core-resource-on-alcohol/alcohol-medication-interactions-potentially-dangerous-mixes|NIAAA, alcohol-medication interactions: potentially dangerous mixes
nic-upstate|poisons service||https://www.upstate.edu/whatsup/2017/0202-warning-liquid-nicotine-can-be-lethal.php|Liquid nicotine can be lethal (poison center)
nic-vumc|poisons service|vumc.org||Liquid nicotine: who is injured (poison control, 2020)
nice-hst27|regulator|nice.org.uk||NICE HST27: afamelanotide, the technology
nootropil-ch|label-copy|ch.oddb.org||Nootropil Fachinformation, Switzerland: warnings
nootropil-pi-cy|label-copy|rxreasoner.com||Nootropil precautions and contraindications, Cyprus product information 2020, UCB
nsi-p2|study||https://pmc.ncbi.nlm.nih.gov/articles/PMC7303010|NSI-189 phosphate phase 2 trial in major depression (Mol Psychiatry 2019)
ntx-mall|manufacturer|mallinckrodt.com||Naltrexone 50 mg: safety information of the manufacturer
ntx-pi|label-copy|prescriberpoint.com||Naltrexone hydrochloride prescribing information (copy)
nuvigil-full|label-copy|dev.healthyplace.com||Nuvigil (armodafinil) tablets C-IV, full prescribing information (copy)
nuvigil-hl|label-copy|medworksmedia.com||Nuvigil prescribing information, highlights (copy)
onc-2012|regulator-list|github.com||US Office of the National Coordinator, high-priority interactions list (Phansalkar and others 2012), as tabled in a public analysis of 2017
openfda-zepbound|regulator||https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220002-2457%22|openFDA product record of Zepbound 15 mg in 0.5 mL
opss-mk|government|opss.org.||Operation Supplement Safety (US Department of Defense): MK-677 (ibutamoren)
oxy-case1985|case report|identifiers.org||Case 1985: water intoxication from oxytocin nasal spray
oxy-dailymed|label|fda.report||Oxytocin injection label (DailyMed copy)
oxy-medindia|reference|medindia.net||Oxytocin: side effects
oxy-medscape|reference|reference.medscape.com||Medscape: oxytocin
oxy-water|reference|skulika5g.blogspot.com||Note on oxytocin and water intoxication
pcac-news|news|peptidemodel.com||peptidemodel.com: FDA staff cleared none of seven peptides, July 2026 (quoting NBC and STAT)
pdr-methadone|reference work|pdr.net||Methadone: contraindications and precautions
pgb-smpc|label-copy|medthority.com||Pregabalin capsules: UK product information, posology
phenibut-ahuja2018|study|hindawi.com||Phenibut dependence and management of withdrawal (Case Reports in Psychiatry 2018)
phenibut-lit2019|study||https://pubmed.ncbi.nlm.nih.gov/30501608|Acute phenibut withdrawal: literature review and case report (Bosn J Basic Med Sci 2019), abstract
phenibut-medsafe2018|regulator|docslib.org||Classification of phenibut: submission to the New Zealand Medicines Classification Committee, January 2018
phenibut-ru2|label-copy|academ.aptekam.ru||Фенибут 250 мг, Обнинская ХФК: показания и противопоказания (текст инструкции)
phenibut-ru|label-copy|lsgeotar.ru||Фенибут Реневал: инструкция (справочник лекарственных средств)
phenibut-tga-ref|regulator-copy|forum.drugs-and-users.org||Text of the TGA referral to schedule phenibut (2017), as quoted in a forum
picamilon-fda|regulator-copy|docslib.org||FDA questions and answers: picamilon in dietary supplements, December 2015 (copy)
pinealon-mono|secondary|vialtalk.com||Research monograph: pinealon
piracetam-pi-myo|label-copy|fremed.info||Piracetam 800 mg tablets: product text for cortical myoclonus
provayblue-7|label-copy|medlibrary.org||ProvayBlue label, sections 7 and 8 (copy)
provayblue-dm|label||http://dailymed.nlm.nih.gov/dailymed/search.cfm?adv=1&labeltype=all&query=provayblue|ProvayBlue label, DailyMed, updated 28 May 2025
psd-follistatin|secondary|peptidesciencedaily.pages.dev||Peptide Science Daily: follistatin, status by region
rahim1998|trial||http://pubmed.ncbi.nlm.nih.gov/9589671|Rahim et al. 1998, long-term hexarelin
reed-503a|legal report of a regulator|reedsmith.com||FDA removes certain peptides from category 2 of the interim 503A list (October 2024)
reedsmith|law firm|reedsmith.com||Reed Smith: FDA removes certain peptide bulk drug substances from category 2, October 2024
rhc-503a|trade report of a regulator|restorehealthconsulting.com||FDA adds several peptides to the category 2 bulks list (September 2023)
rouaud2023|review|moreblossom.com||Microdosing psychedelics and the risk of cardiac fibrosis and valvulopathy (J Psychopharmacol 2023), abstract
rx-biktarvy|label text|biktarvyhcp.com||Biktarvy: contraindications and interactions (maker's page for prescribers)
rx-camzyos|label text|camzyoshcp.com||Camzyos: drug interactions (maker's page for prescribers)
rx-finerenone|reference work|drugs.com||Finerenone with ritonavir (Drugs.com, after the label)
rx-korlym|label text|rxlist.com||Korlym: contraindications (label copy, 2012)
rx-spiro|label text|pfizermedicalinformation.com||Aldactone: dosage and administration (maker's medical information, US label)
rx-thioridazine|reference work|download.skyscape.com||Thioridazine with CYP2D6 inhibitors (interaction reference)
rx-xeljanz|label text|pfizermedicalinformation.com||Xeljanz: drug interactions, label section 7 (maker's medical information)
scenesse-accp|regulator text, copied|accp1.org||American College of Clinical Pharmacology: FDA approves SCENESSE, 8 October 2019
scenesse-spc-use|label|rxreasoner.com||SCENESSE (afamelanotide) EU product information, posology and storage
scenesse-spc|label|rxreasoner.com||SCENESSE (afamelanotide) EU product information, use and precautions
sel-pdr|reference-work|pdr.net||Selegiline (Emsam, Eldepryl, Zelapar) dosing text (PDR)
selank-2008|trial||https://pubmed.ncbi.nlm.nih.gov/18454096/|Zozulia et al. 2008, selank against medazepam
sema-label|label-copy|curamorbus.org||Semaglutide safety-related labelling changes, June 2024, copy
semax-shram|reference|en.shram.kiev.ua||Semax 0.1 % entry (older text: storage, dose in drops)
sermorelin-lbl|label|globalrph.com||Sermorelin label copy: precautions
sermorelin-mims|reference|mims.com||MIMS: sermorelin
sermorelin-rxlist|reference|rxlist.com||RxList sermorelin pages (discontinued; carries a dose line that cannot be right)
sjw-medline|reference-work|illness.com||St John's wort patient text from MedlinePlus (copy)
sulb-case|study|proxy.weglot.com||Sulbutiamine interferes with the outcome of bipolar disorder (World J Biol Psychiatry 2006), abstract
sulb-mims|label-copy|mims.com||Arcalion (sulbutiamine) full prescribing information, Philippines
tagen2023|review|scite.ai||The risk of chronic psychedelic and MDMA microdosing for valvular heart disease (J Psychopharmacol 2023), abstract
tb4-2021|trial||https://pmc.ncbi.nlm.nih.gov/articles/PMC8419156|Wang et al. 2021, recombinant thymosin beta-4 in healthy volunteers
tb4-codex|secondary|compoundcodex.com||CompoundCodex: thymosin beta-4 evidence record
tb4-nct|registry|ctv.veeva.com||Registry entry NCT00743769 (withdrawn), exclusion of any malignancy
tb4-review2012|review||https://www.pubmed.gov/22856429/|Xiao et al. 2012, thymosin beta-4 as a target for tumour therapy
tb4-tumor2003|animal study|scilit.net||Cha et al. 2003, thymosin beta-4 in tumour metastasis and angiogenesis (mice)
teichman2006|trial|hypermuscles.com||Teichman et al. 2006, CJC-1295 in healthy adults (abstract as posted)
tests2025|trial|pathway.md||Wu et al. 2025, TESTS: thymosin alpha-1 for sepsis, BMJ 388:e082583
tga-2017|regulator||https://www.tga.gov.au/alert/melanotan-illegal-therapeutic-goods|TGA consumer alert: Melanotan, illegal therapeutic goods, 3 November 2017
tga-barbie|regulator text, copied|adreview.com.au||TGA article of 2019 on melanotan, as reprinted
tga-psy|regulator||https://tga.gov.au/resources/publication/scheduling-decisions-final/notice-final-decision-amend-or-not-amend-current-poisons-standard-june-2022-acms-38-psilocybine-and-mdma/re-scheduling-psilocybin-and-mdma-poisons-standard-questions-and-answers|TGA: re-scheduling of psilocybin and MDMA, questions and answers, February 2023
thymalin-ru|label copy|rakuhuk.ru||Thymalin instruction (Russian)
tia-fda-news|news|kgw.com||Reports of the FDA warnings on tianeptine and Neptune's Fix (Nov 2023 to Jan 2024)
tia-rize|report of a regulator|rizeprevention.org||FDA's warning on tianeptine products (report, 2025)
tiz-letter|secondary|thefreelibrary.com||Report of the manufacturer letter and US label change of 2006-2007 on tizanidine with fluvoxamine, ciprofloxacin and other CYP1A2 inhibitors
tryp-bhia|reference-work|bhia.org||Tryptophan and eosinophilia-myalgia syndrome (brain health text)
uk-cd-dict|reference-work|tcm.newdu.com||Controlled drugs in the United Kingdom: dictionary entry with classes
uk-mda1971|law||https://legislation.gov.uk/ukpga/1971/38/schedule/2/1991-07-01/data.html|Misuse of Drugs Act 1971, Schedule 2, Class A (text as of 1 July 1991)
uk-pq-2025|government|parallelparliament.co.uk||UK Parliament, written answer of 1 December 2025 on Melanotan II
us-csa|reference-work|ellis-legal.com||US Controlled Substances Act: examples by schedule (legal reference)
val-preg|reference-work|thedrugsafety.com||Valerian in pregnancy and breastfeeding (reference text)
vinpo-unpa|trade-notice|unpa.com||Notice of the FDA safety announcement of 3 June 2019 on vinpocetine
vinpo-wf|news|wholefoodsmagazine.com||Report of the FDA statement on vinpocetine and women who may become pregnant
vip-vox|secondary|peptidevox.com||PeptideVox monograph: VIP (aviptadil), with TESICO
vyleesi-fda-news|news|nbestourous.blogspot.com||Report of the FDA approval of Vyleesi, June 2019
vyleesi-mono|reference|butalbitalapap.org||Vyleesi drug monograph (dose, contraindications, interactions), copy
vyleesi-pi2|label|120ty.net||Vyleesi prescribing information, copy with description and use in special populations
vyleesi-pi|label|prescriberpoint.com||Vyleesi (bremelanotide) prescribing information
wada-2018|regulator-list-copy|issuu.com.||WADA Prohibited List January 2018 (copy), wording of S0
wada-aiu-2026|sport-body|athleticsintegrity.org||2026 Prohibited List: overview of classes by the Athletics Integrity body
wada-drugs|reference|drugs.com||Drugs.com copy of WADA section S2
wada-icc|anti-doping list copy|icc-cricket.com||WADA prohibited list, sections S0 and S1, as carried by the ICC
wada-list|anti-doping body||http://list.wada-ama.org/list/s2-peptide-hormones-growth-factors-and-related-substances/|WADA Prohibited List, section S2 (an older edition)
wada-s2-no|anti-doping body|antidoping.no||Anti-Doping Norway: section S2 of the Prohibited List
wada-s4|anti-doping list copy|drugs.com||WADA prohibited list, section S4, as carried by Drugs.com
wada-s6-icc|regulator-list-copy|icc-cricket.com||WADA Prohibited List, in-competition part (S6 stimulants), as reproduced by the International Cricket Council
za-sch5-old|regulator-copy|ictpolicyafrica.org||South African Schedules, Schedule 5 list with sertraline (older state)
za-sch5|regulator-copy|ininet.org||South African Schedules to Act 101 of 1965, end of Schedule 5 (state of about 2009)
zadaxin-ci|label|rxlist.com||Zadaxin (thymalfasin) label copy: overdosage and contraindications
zadaxin-dose|label|globalrph.com||Zadaxin (thymalfasin) label copy: dosage, supply, storage
zadaxin-warn|label|rxlist.com||Zadaxin (thymalfasin) label copy: warnings and precautions
`
