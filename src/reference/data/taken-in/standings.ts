/** Written by scripts/take-in-facts.js, one row a line: substance|place|basis|confidence|sources|standing. */
export const standings: string = `
1p-lsd|AU|general-knowledge|low||Schedule 9 as an analogue
1p-lsd|EU|general-knowledge|medium||banned by name or group in several states, Germany included
1p-lsd|UK|general-knowledge|medium||illegal to supply
1p-lsd|US|general-knowledge|medium||not scheduled by name; treated as an analogue of LSD
5-amino-1mq|US|general-knowledge|medium||not approved; not a lawful supplement or compounding ingredient
5-amino-1mq|WADA|mixed|medium|wada-icc|not approved anywhere, so prohibited at all times under S0
7-oh|US|mixed|medium|pnn-7oh|not lawful in supplements or food; scheduling recommended in July 2025
9-me-bc|US|general-knowledge|medium||not approved
9-me-bc|WADA|mixed|medium|wada-2018|not named; approved nowhere, so S0 may apply
activated-charcoal|US|general-knowledge|medium||food supplement; not approved to treat any disease
activated-charcoal|WADA|general-knowledge|medium||not prohibited
adrafinil|AU|general-knowledge|low||Schedule 4
adrafinil|EU|general-knowledge|medium||withdrawn in France in 2011 for lack of a favourable balance
adrafinil|US|found|medium|fda-wl-2019|not approved; FDA has warned sellers
adrafinil|WADA|found|high|wada-s6-icc|S6.A, prohibited in competition
adrenaline|EU|general-knowledge|medium||prescription only
adrenaline|UK|general-knowledge|medium||prescription only
adrenaline|US|general-knowledge|medium||prescription only
alpha-gpc|EU|general-knowledge|medium||prescription medicine in Italy, Poland and others
alpha-gpc|KR|found|high|agpc-jama2021|prescription
alpha-gpc|RU|general-knowledge|medium||prescription
alpha-lipoic-acid|EU|found|high|hs-ala-fc|supplement; EFSA could set no harmless dose for those with the gene
alpha-lipoic-acid|WADA|general-knowledge|medium||not prohibited
alprazolam|EU|general-knowledge|medium||controlled, prescription only
alprazolam|UK|general-knowledge|medium||controlled, prescription only
alprazolam|US|general-knowledge|medium||controlled, prescription only
alprazolam|WADA|general-knowledge|medium||not prohibited
amphetamine|AU|general-knowledge|medium||Schedule 8
amphetamine|RU|general-knowledge|medium||prohibited
amphetamine|UK|mixed|medium|uk-cd-dict|Class B, Schedule 2; dexamfetamine on prescription
amphetamine|US|found|high|us-csa|prescription, Schedule II
amphetamine|WADA|found|high|wada-s6-icc|S6.A, prohibited in competition
amphetamine|ZA|general-knowledge|low||Schedule 6 or 7; dexamfetamine by special permission
anabolic-steroids|AU|general-knowledge|medium||Schedule 4
anabolic-steroids|UK|general-knowledge|medium||class C
anabolic-steroids|US|general-knowledge|medium||Schedule III
anabolic-steroids|WADA|found|high|wada-icc|prohibited at all times, S1.1
anastrozole|AU|general-knowledge|medium||Schedule 4
anastrozole|EU|general-knowledge|medium||prescription
anastrozole|UK|general-knowledge|medium||prescription
anastrozole|US|mixed|medium|hs-ai-bone|prescription (breast cancer after menopause)
anastrozole|WADA|found|high|hs-wada-s4|S4.1 aromatase inhibitors, prohibited at all times
andarine|AU|general-knowledge|medium||Schedule 4, prescription only
andarine|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
andarine|WADA|mixed|medium|hs-usada-wallet|S1.2 other anabolic agents, prohibited at all times
andarine|ZA|general-knowledge|low||not registered
aniracetam|AU|general-knowledge|low||Schedule 4 (prescription)
aniracetam|UK|general-knowledge|medium||not licensed
aniracetam|US|found|medium|fda-wl-2019|not approved for any use; not a lawful ingredient of a dietary supplement
aod-9604|AU|general-knowledge|low||prescription only (Schedule 4)
aod-9604|US|found|high|fda-bulk reed-503a|not approved; put in 503A category 2 on 29 September 2023 and taken off in September 2024 because the nomination was withdrawn, which is not an approval
aod-9604|WADA|general-knowledge|medium||prohibited at all times, S2
apigenin|US|general-knowledge|medium||food supplement; not approved to treat any disease
apigenin|WADA|general-knowledge|medium||not prohibited
apixaban|EU|general-knowledge|medium||prescription only
apixaban|UK|general-knowledge|medium||prescription only
apixaban|US|general-knowledge|medium||prescription only
ara-290|EU|general-knowledge|medium||no authorised product known
ara-290|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
ara-290|US|found|low|agemed-2020|not approved; named in a 2020 FDA letter among peptides that may not be compounded
ara-290|WADA|found|high|wada-list wada-drugs|prohibited at all times, S2: innate repair receptor agonists and other EPO-receptor agents (ARA-290 named)
ara-290|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
armodafinil|AU|general-knowledge|medium||Schedule 4 (prescription)
armodafinil|UK|general-knowledge|medium||not licensed
armodafinil|US|found|high|nuvigil-full|prescription, Schedule IV
armodafinil|WADA|found|high|wada-s6-icc|S6.A, prohibited in competition as an isomer of modafinil
baclofen|AU|general-knowledge|medium||Schedule 4
baclofen|EU|general-knowledge|medium||prescription
baclofen|UK|found|high|bac-smpc|prescription
baclofen|US|general-knowledge|medium||prescription
baclofen|ZA|general-knowledge|low||Schedule 4 or 5
barbiturates|EU|general-knowledge|medium||controlled, prescription only
barbiturates|UK|general-knowledge|medium||controlled, prescription only
barbiturates|US|general-knowledge|medium||controlled, prescription only
berberine|US|found|medium|mtb-berberine|dietary supplement, not approved for any disease
berberine|WADA|general-knowledge|medium||not prohibited
beta-alanine|US|general-knowledge|medium||food supplement; not approved to treat any disease
beta-alanine|WADA|general-knowledge|medium||not prohibited
betaine|US|general-knowledge|medium||food supplement; not approved to treat any disease
betaine|WADA|general-knowledge|medium||not prohibited
bicalutamide|AU|general-knowledge|medium||Schedule 4
bicalutamide|EU|general-knowledge|medium||prescription
bicalutamide|UK|found|high|hs-bica-emc|prescription
bicalutamide|US|found|high|hs-bica-livertox|prescription (prostate cancer); feminising use is off label
black-seed-oil|US|general-knowledge|medium||food supplement; not approved to treat any disease
black-seed-oil|WADA|general-knowledge|medium||not prohibited
boldenone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
boldenone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
boldenone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
boldenone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
boldenone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
botulinum-toxin|AU|general-knowledge|medium||Schedule 4
botulinum-toxin|EU|general-knowledge|medium||prescription
botulinum-toxin|UK|general-knowledge|medium||prescription; a prescriber must see the person
botulinum-toxin|US|found|high|bot-cdc|prescription; injected by trained professionals; products sold online are counterfeit or unapproved
botulinum-toxin|ZA|general-knowledge|medium||prescription only
bremelanotide|AU|general-knowledge|low||not registered as far as known
bremelanotide|UK|general-knowledge|medium||not licensed
bremelanotide|US|found|high|vyleesi-pi vyleesi-fda-news|prescription only since June 2019: for premenopausal women with acquired low sexual desire; not for men, not after menopause, not for performance
bremelanotide|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
bromantane|UK|general-knowledge|medium||not licensed
bromantane|US|general-knowledge|medium||not approved; not a lawful supplement ingredient
bromantane|WADA|found|high|wada-s6-icc|S6.A by name, prohibited in competition
buprenorphine|EU|general-knowledge|medium||controlled, prescription only
buprenorphine|UK|general-knowledge|medium||controlled, prescription only
buprenorphine|US|general-knowledge|medium||controlled, prescription only
buprenorphine|WADA|general-knowledge|medium||prohibited in competition, S7
bupropion|AU|general-knowledge|medium||Schedule 4
bupropion|EU|general-knowledge|medium||prescription
bupropion|UK|general-knowledge|medium||prescription
bupropion|US|general-knowledge|medium||prescription
bupropion|WADA|general-knowledge|medium||not prohibited; on the monitoring list
bupropion|ZA|general-knowledge|medium||Schedule 5
cabergoline|AU|general-knowledge|medium||Schedule 4
cabergoline|EU|general-knowledge|medium||prescription
cabergoline|UK|general-knowledge|medium||prescription
cabergoline|US|found|high|hs-cab-label|prescription
cabergoline|WADA|general-knowledge|low||not prohibited
caffeine|AU|general-knowledge|medium||retail foods above 5 % caffeine (1 % in liquids) are banned
caffeine|EU|found|medium|caff-stir|food ingredient; EFSA sees no concern up to 400 mg a day in adults
caffeine|US|mixed|medium|fda-caff-cen|food ingredient; bulk pure powder and concentrates are unlawful to sell to consumers
caffeine|WADA|general-knowledge|medium||not prohibited; on the monitoring list
cagrilintide|US|found|high|law-glp1|not approved; the FDA says it may not be compounded
cagrilintide|WADA|mixed|medium|wada-icc|not approved anywhere, so prohibited at all times under S0
calcium|US|general-knowledge|medium||food supplement; not approved to treat any disease
calcium|WADA|general-knowledge|medium||not prohibited
cannabis|AU|general-knowledge|medium||Schedule 8 for medicine
cannabis|EU|general-knowledge|medium||controlled; medical use in many states
cannabis|UK|mixed|medium|uk-cd-dict|Class B; specialist prescription since 2018
cannabis|US|general-knowledge|low||federally controlled (rescheduling under way when last known); legal in many states
cannabis|WADA|found|high|wada-aiu-2026|S8 cannabinoids, prohibited in competition
cardarine|AU|general-knowledge|medium||Schedule 10 (prohibited)
cardarine|US|general-knowledge|medium||unapproved drug; not a lawful supplement
cardarine|WADA|found|high|hs-wada-s4|S4.4 metabolic modulators, prohibited at all times
cardarine|ZA|general-knowledge|low||not registered
cbd|AU|general-knowledge|medium||Schedule 4; low dose Schedule 3 without products when last known
cbd|EU|general-knowledge|medium||prescription; foods await novel-food approval
cbd|UK|general-knowledge|medium||prescription; foods need novel-food status and FSA advises at most 10 mg a day
cbd|US|general-knowledge|medium||prescription (Epidiolex, unscheduled); not a lawful supplement or food additive
cbd|ZA|general-knowledge|medium||Schedule 4; low-dose products excluded up to 20 mg a day
centrophenoxine|EU|general-knowledge|medium||withdrawn or rare
centrophenoxine|US|general-knowledge|medium||not approved; not a lawful supplement ingredient
centrophenoxine|WADA|general-knowledge|low||S6.B, meclofenoxate, prohibited in competition
chlorella|US|general-knowledge|medium||food supplement; not approved to treat any disease
chlorella|WADA|general-knowledge|medium||not prohibited
chlorine-dioxide|US|found|high|mms-fda|not approved; the FDA calls it the same as drinking bleach
chlorodehydromethyltestosterone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
chlorodehydromethyltestosterone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
chlorodehydromethyltestosterone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
chlorodehydromethyltestosterone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
chlorodehydromethyltestosterone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
chloroquine|EU|general-knowledge|medium||prescription only
chloroquine|UK|general-knowledge|medium||prescription only
chloroquine|US|general-knowledge|medium||prescription only
citicoline|EU|general-knowledge|medium||novel food, at most 500 mg a day in supplements; prescription in some states
citrulline|US|general-knowledge|medium||food supplement; not approved to treat any disease
citrulline|WADA|general-knowledge|medium||not prohibited
cjc-1295-dac|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
cjc-1295-dac|EU|general-knowledge|medium||no authorised product known
cjc-1295-dac|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
cjc-1295-dac|US|mixed|medium|reedsmith cat-tracker|never approved; 503A category 2 from Sep 2023, withdrawn from it on 27 Sep 2024; the committee voted against listing on 4 Dec 2024
cjc-1295-dac|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: growth hormone releasing hormone analogues, named
cjc-1295-dac|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
cjc-1295-no-dac|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
cjc-1295-no-dac|EU|general-knowledge|medium||no authorised product known
cjc-1295-no-dac|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
cjc-1295-no-dac|US|found|medium|cat-tracker|never approved; FDA proposed not to list it, with and without DAC, and the committee voted against on 4 Dec 2024
cjc-1295-no-dac|WADA|found|high|wada-s2-no|prohibited at all times, S2: growth hormone releasing hormone analogues, CJC-1295 named
cjc-1295-no-dac|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
clenbuterol|AU|general-knowledge|medium||prescription or animal medicine
clenbuterol|UK|general-knowledge|medium||controlled (class C)
clenbuterol|US|mixed|medium|clen-case|not approved for people; for horses only
clenbuterol|WADA|general-knowledge|medium||prohibited at all times, S1.2
clomiphene|AU|general-knowledge|medium||Schedule 4
clomiphene|EU|general-knowledge|medium||prescription
clomiphene|UK|general-knowledge|medium||prescription
clomiphene|US|found|high|hs-clomi-dm|prescription (for women who do not ovulate)
clomiphene|WADA|found|medium|hs-usada-wallet|S4.2 anti-oestrogens, prohibited at all times
clonazepam|EU|general-knowledge|medium||controlled, prescription only
clonazepam|UK|general-knowledge|medium||controlled, prescription only
clonazepam|US|general-knowledge|medium||controlled, prescription only
clonazepam|WADA|general-knowledge|medium||not prohibited
clonidine|AU|general-knowledge|medium||Schedule 4
clonidine|UK|general-knowledge|medium||prescription
clonidine|US|general-knowledge|medium||prescription
codeine|EU|general-knowledge|medium||controlled, prescription only
codeine|UK|general-knowledge|medium||controlled, prescription only
codeine|US|general-knowledge|medium||controlled, prescription only
codeine|WADA|general-knowledge|medium||not prohibited; on the monitoring programme
colchicine|EU|general-knowledge|medium||prescription only
colchicine|UK|general-knowledge|medium||prescription only
colchicine|US|general-knowledge|medium||prescription only
collagen|US|general-knowledge|medium||food supplement; not approved to treat any disease
collagen|WADA|general-knowledge|medium||not prohibited
colostrum|US|general-knowledge|medium||food supplement; not approved to treat any disease
colostrum|WADA|general-knowledge|medium||not prohibited
coluracetam|AU|general-knowledge|low||Schedule 4 (prescription) as an unregistered medicine
coluracetam|EU|general-knowledge|medium||not licensed
coluracetam|UK|general-knowledge|medium||not licensed
coluracetam|US|general-knowledge|medium||not approved for any use; not a lawful ingredient of a dietary supplement
coluracetam|WADA|mixed|medium|wada-2018|not named; approved nowhere, so the rule on unapproved substances (S0) may apply
copper|US|general-knowledge|medium||food supplement; not approved to treat any disease
copper|WADA|general-knowledge|medium||not prohibited
coq10|US|general-knowledge|medium||food supplement; not approved to treat any disease
coq10|WADA|general-knowledge|medium||not prohibited
cortexin|EU|general-knowledge|medium||no authorised product known
cortexin|RU|found|medium|cortexin-ru|registered medicine, by injection into muscle
cortexin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
cortexin|US|general-knowledge|medium||not approved
cortexin|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
cortexin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
creatine|US|general-knowledge|medium||food supplement; not approved to treat any disease
creatine|WADA|general-knowledge|medium||not prohibited
curcumin|US|general-knowledge|medium||food supplement; not approved to treat any disease
curcumin|WADA|general-knowledge|medium||not prohibited
cyproterone|AU|general-knowledge|medium||Schedule 4
cyproterone|EU|found|high|hs-cpa-ema|prescription; 10 mg a day and more only when other treatment has failed
cyproterone|UK|found|high|hs-cpa-mhra|prescription; contraindicated with a meningioma now or ever
cyproterone|US|general-knowledge|medium||not approved
cyproterone|WADA|general-knowledge|low||not prohibited
desiccated-thyroid|UK|general-knowledge|medium||unlicensed
desiccated-thyroid|US|general-knowledge|medium||marketed without approval; the FDA called it an unapproved biological product in Aug 2025
desiccated-thyroid|WADA|general-knowledge|medium||not prohibited
dexmethylphenidate|US|general-knowledge|medium||prescription, Schedule II
dexmethylphenidate|WADA|general-knowledge|medium||S6.B as an isomer of methylphenidate, prohibited in competition
dextromethorphan|AU|general-knowledge|medium||Schedule 2
dextromethorphan|EU|general-knowledge|medium||over the counter or prescription by state
dextromethorphan|ZA|general-knowledge|medium||Schedule 2
dhea|AU|general-knowledge|medium||Schedule 4
dhea|CA|general-knowledge|medium||controlled (Schedule IV)
dhea|UK|general-knowledge|low||Class C controlled drug
dhea|US|general-knowledge|medium||supplement; a vaginal form is prescription
dhea|WADA|found|high|hs-lpga2018 hs-wada-icc|S1.1 prohibited at all times
diazepam|EU|general-knowledge|medium||controlled, prescription only
diazepam|UK|general-knowledge|medium||controlled, prescription only
diazepam|US|general-knowledge|medium||controlled, prescription only
diazepam|WADA|general-knowledge|medium||not prohibited
digoxin|EU|general-knowledge|medium||prescription only
digoxin|UK|general-knowledge|medium||prescription only
digoxin|US|general-knowledge|medium||prescription only
dmae|US|general-knowledge|medium||supplement; the medicine Deaner was withdrawn in 1983 for want of proof
dnp|UK|mixed|medium|dnp-phe dnp-npis|not a medicine; sale for eating is prosecuted; a regulated poison since 2023
dnp|US|found|high|dnp-phe|not for human use; declared unfit in 1938
dnp|WADA|found|high|wada-icc|prohibited at all times, named in S0
donepezil|AU|general-knowledge|medium||Schedule 4
donepezil|EU|general-knowledge|medium||prescription
donepezil|UK|found|medium|dementia-sc|prescription
donepezil|US|general-knowledge|medium||prescription
donepezil|ZA|general-knowledge|low||Schedule 5
drostanolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
drostanolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
drostanolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
drostanolone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
drostanolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
dsip|EU|general-knowledge|medium||no authorised product known
dsip|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
dsip|US|found|medium|cat-tracker|unapproved; in 503A category 2 until 22 Apr 2026; the committee voted 7 to 6 with 1 abstention against listing on 24 Jul 2026
dsip|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
dsip|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
dulaglutide|EU|general-knowledge|medium||prescription only
dulaglutide|UK|general-knowledge|medium||prescription only
dulaglutide|US|found|medium|mnt-trulicity|prescription: Trulicity (type 2 diabetes)
dulaglutide|WADA|general-knowledge|low||not prohibited
dutasteride|AU|general-knowledge|medium||Schedule 4
dutasteride|EU|found|high|hs-fin-prac|prescription; mood warning added 2025
dutasteride|UK|general-knowledge|medium||prescription
dutasteride|US|found|high|hs-dut-dm|prescription (prostate)
dutasteride|WADA|general-knowledge|medium||not prohibited
elamipretide|EU|mixed|medium|mmpower3|not authorised as far as known; orphan status
elamipretide|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
elamipretide|US|found|high|forzinity-fda forzinity-clin|accelerated approval on 19 Sep 2025 (Forzinity): Barth syndrome, 30 kg and more; a confirming trial is owed
elamipretide|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
emoxypine|RU|found|high|mexidol-inj mexidol-tab|registered prescription medicine, tablets 125 and 250 mg, injection 50 mg/mL
emoxypine|UK|general-knowledge|medium||not licensed
emoxypine|US|general-knowledge|medium||not approved; not a lawful supplement ingredient
enclomiphene|EU|general-knowledge|medium||not approved
enclomiphene|UK|general-knowledge|medium||not approved
enclomiphene|US|mixed|medium|hs-encl-status|not approved; not on the FDA list of bulk substances that may be compounded
enclomiphene|WADA|general-knowledge|medium||S4.2 anti-oestrogens, prohibited at all times
ephedrine|UK|general-knowledge|medium||prescription above small packs
ephedrine|US|found|high|fda-ephedra fda-ephedra-rule|supplements with ephedrine alkaloids are banned at any dose (2004); asthma tablets are sold under limits
ephedrine|WADA|general-knowledge|medium||prohibited in competition above 10 mcg/mL in urine, S6
epithalon|EU|general-knowledge|medium||no authorised product known
epithalon|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
epithalon|US|found|medium|cat-tracker fda-ledger|unapproved; in 503A category 2 until 22 Apr 2026; the committee leaned towards listing on 24 Jul 2026 against FDA staff; not on the codified list on 3 Sep 2026
epithalon|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
epithalon|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
epoetin|EU|general-knowledge|medium||prescription only
epoetin|UK|general-knowledge|medium||prescription only
epoetin|US|general-knowledge|medium||prescription only
epoetin|WADA|general-knowledge|medium||prohibited at all times, S2
esketamine|AU|general-knowledge|medium||Schedule 8
esketamine|EU|general-knowledge|medium||prescription, supervised
esketamine|UK|general-knowledge|medium||prescription, Class B, Schedule 2
esketamine|US|found|high|fda-ketamine-b|Schedule III; only in certified clinics under a risk programme
estradiol|AU|general-knowledge|medium||Schedule 4
estradiol|EU|general-knowledge|medium||prescription
estradiol|UK|general-knowledge|medium||prescription
estradiol|US|mixed|medium|hs-ev-dm|prescription, boxed warning (revised since Nov 2025 by product)
estradiol|WADA|general-knowledge|low||not prohibited
estradiol|ZA|general-knowledge|low||Schedule 4
etizolam|EU|general-knowledge|medium||prescription only in Italy
etizolam|UK|general-knowledge|medium||controlled, class C
etizolam|US|general-knowledge|medium||Schedule I (temporary order, 2023)
etizolam|WADA|general-knowledge|medium||not prohibited
exemestane|AU|general-knowledge|medium||Schedule 4
exemestane|EU|general-knowledge|medium||prescription
exemestane|UK|general-knowledge|medium||prescription
exemestane|US|found|high|hs-exem-pfizer|prescription (breast cancer after menopause)
exemestane|WADA|found|high|hs-wada-s4|S4.1 aromatase inhibitors, prohibited at all times
exenatide|EU|general-knowledge|medium||prescription only
exenatide|US|found|medium|missed-notes|prescription; no current Bydureon BCise label was found on DailyMed in October 2026
exenatide|WADA|general-knowledge|low||not prohibited
f-phenibut|AU|general-knowledge|low||Schedule 9 as a phenibut analogue
f-phenibut|US|general-knowledge|medium||not approved
fadogia|US|general-knowledge|medium||food supplement; not approved to treat any disease
fadogia|WADA|mixed|medium|hs-trib-review|not named; testosterone boosters have been found to hold banned steroids
fasoracetam|EU|general-knowledge|medium||not licensed
fasoracetam|UK|general-knowledge|medium||not licensed
fasoracetam|US|general-knowledge|medium||not approved for any use; not a lawful ingredient of a dietary supplement
fasoracetam|WADA|mixed|medium|wada-2018|not named; approved nowhere, so S0 may apply
fentanyl|EU|general-knowledge|medium||controlled, prescription only
fentanyl|UK|general-knowledge|medium||controlled, prescription only
fentanyl|US|general-knowledge|medium||controlled, prescription only
fentanyl|WADA|general-knowledge|medium||prohibited in competition, S7
finasteride|AU|general-knowledge|medium||Schedule 4
finasteride|EU|found|high|hs-fin-prac|prescription; suicidal thoughts confirmed as a side effect in 2025, patient card for 1 mg
finasteride|UK|found|high|hs-fin-mhra hs-fin-regs|prescription; patient card since 2024
finasteride|US|found|high|hs-fin-fda2025|prescription; no topical form is approved
finasteride|WADA|general-knowledge|medium||not prohibited since 2009
finasteride|ZA|found|medium|hs-fin-uct|prescription; patient cards noted
fisetin|US|general-knowledge|medium||food supplement; not approved to treat any disease
fisetin|WADA|general-knowledge|medium||not prohibited
fladrafinil|UK|general-knowledge|medium||not licensed
fladrafinil|US|general-knowledge|medium||not approved
fladrafinil|WADA|found|high|wada-s6-icc|S6.A by name, prohibited in competition
flmodafinil|UK|general-knowledge|medium||not licensed
flmodafinil|US|general-knowledge|medium||not approved
flmodafinil|WADA|found|high|wada-s6-icc|S6.A by name, prohibited in competition
fludrocortisone|AU|general-knowledge|medium||Schedule 4
fludrocortisone|EU|general-knowledge|medium||prescription
fludrocortisone|UK|general-knowledge|medium||prescription
fludrocortisone|US|general-knowledge|medium||prescription
fludrocortisone|WADA|general-knowledge|low||S9 by mouth prohibited in competition
fluoxetine|AU|general-knowledge|medium||Schedule 4
fluoxetine|EU|general-knowledge|medium||prescription
fluoxetine|UK|general-knowledge|medium||prescription
fluoxetine|US|general-knowledge|medium||prescription
fluoxetine|ZA|general-knowledge|medium||Schedule 5
fluoxymesterone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
fluoxymesterone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
fluoxymesterone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
fluoxymesterone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
fluoxymesterone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
folate|US|general-knowledge|medium||food supplement; not approved to treat any disease
folate|WADA|general-knowledge|medium||not prohibited
follistatin-344|EU|general-knowledge|medium||no authorised product known
follistatin-344|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
follistatin-344|US|found|medium|fst-atlas|unapproved; studied only as gene transfer
follistatin-344|WADA|found|medium|psd-follistatin|prohibited at all times, S4.3 (agents that prevent activin receptor activation); gene use is M3
follistatin-344|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
foxo4-dri|EU|general-knowledge|medium||no authorised product known
foxo4-dri|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
foxo4-dri|US|general-knowledge|medium||unapproved
foxo4-dri|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
foxo4-dri|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
gaba-oral|NZ|found|medium|phenibut-medsafe2018|controlled drug B1 as a GHB-related substance (2018 statement)
gabapentin|AU|general-knowledge|medium||Schedule 4
gabapentin|UK|found|high|mhra-gaba|Class C, Schedule 3 controlled drug since 1 April 2019
gabapentin|US|general-knowledge|medium||prescription; Schedule V in some states, not federally
gabapentin|ZA|general-knowledge|low||Schedule 3 or 5
galantamine|AU|general-knowledge|medium||Schedule 4
galantamine|EU|general-knowledge|medium||prescription
galantamine|UK|found|medium|dementia-sc|prescription
galantamine|US|general-knowledge|medium||prescription; galantamine is also sold as a supplement
galantamine|ZA|general-knowledge|low||Schedule 5
ghk-cu|AU|found|medium|au-map|named by the TGA in 2026 among unapproved peptide products; no schedule entry found
ghk-cu|EU|mixed|medium|ghk-review|cosmetic ingredient on the skin; no medicine
ghk-cu|US|found|medium|cat-tracker cat2-removed|no approved product; injectable GHK-Cu was in 503A category 2 from Sep 2023 and was taken out on 22 Apr 2026; not reviewed in Jul 2026, a further meeting is due before the end of Feb 2027; removal is no permission
ghk-cu|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
ghk-cu|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
ghrp-2|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
ghrp-2|EU|general-knowledge|medium||no authorised product known
ghrp-2|JP|found|medium|ghrp2-vox|approved as a single-dose test of growth hormone reserve only
ghrp-2|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
ghrp-2|US|found|medium|cat-tracker|never approved; category 2 for 503B
ghrp-2|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: pralmorelin (GHRP-2) named
ghrp-2|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
ghrp-6|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
ghrp-6|EU|general-knowledge|medium||no authorised product known
ghrp-6|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
ghrp-6|US|found|medium|cat-tracker|never approved; category 2 for 503B
ghrp-6|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: GHRP-6 named
ghrp-6|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
glutathione-injected|PH|found|high|glut-fda-ph|registered only as an aid in cisplatin chemotherapy; not for skin lightening
glutathione-injected|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
glutathione-injected|US|found|high|fda-glut|no approved injection; in 2019 the FDA warned compounders after endotoxin reactions to glutathione powder meant for supplements
glutathione-injected|WADA|general-knowledge|medium||not named; infusions of more than 100 mL in 12 hours are prohibited by method M2
glutathione-injected|ZA|general-knowledge|low||not registered for skin lightening
glutathione|WADA|general-knowledge|medium||not prohibited
gonadorelin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
gonadorelin|US|found|medium|gonadorelin-uspdi gonadorelin-vox|was approved as Factrel (test) and Lutrepulse (pump); no human product on the market now; compounded
gonadorelin|WADA|found|high|wada-s2-no|prohibited in males, S2
gonadorelin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
green-tea-extract|EU|found|high|hs-egcg-cot|since 2022 a supplement must stay under 800 mg EGCG a day and carry a warning
green-tea-extract|US|found|high|hs-egcg-usp|food supplement; USP asks for a liver warning
green-tea-extract|WADA|general-knowledge|medium||not prohibited
growth-hormones|EU|general-knowledge|medium||prescription only
growth-hormones|US|general-knowledge|medium||prescription; giving it for ageing or bodybuilding is a federal crime
growth-hormones|WADA|general-knowledge|medium||prohibited at all times, S2
guanfacine|AU|general-knowledge|medium||Schedule 4
guanfacine|UK|general-knowledge|medium||prescription
guanfacine|US|general-knowledge|medium||prescription
guanfacine|WADA|general-knowledge|low||not prohibited; a relative was monitored
hcg|AU|general-knowledge|medium||Schedule 4
hcg|AU|general-knowledge|medium||Schedule 4 with extra controls
hcg|EU|general-knowledge|medium||prescription
hcg|EU|general-knowledge|medium||prescription only
hcg|UK|general-knowledge|medium||prescription
hcg|UK|general-knowledge|medium||prescription only
hcg|US state rules|found|medium|hs-hcg-usp|controlled in some states
hcg|US|found|high|apc-hcg fdanews-hcg|prescription only; a biologic since 23 Mar 2020, so pharmacies may not compound it without a biologics licence; sellers of homeopathic hCG for weight loss were warned by FDA and FTC in 2011
hcg|US|general-knowledge|medium||prescription; a biological product since 2020, so it may not be compounded from bulk
hcg|WADA|found|high|wada-s2-no|prohibited in males, S2
hcg|WADA|general-knowledge|medium||S2.2 prohibited at all times in males
hcg|ZA|general-knowledge|low||prescription only (schedule 4 or higher)
hexarelin|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
hexarelin|EU|general-knowledge|medium||no authorised product known
hexarelin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
hexarelin|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: hexarelin named
hexarelin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
humanin|EU|general-knowledge|medium||no authorised product known
humanin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
humanin|US|found|medium|humanin-mono|unapproved
humanin|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
humanin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
huperzine-a|AU|general-knowledge|low||Schedule 4
huperzine-a|UK|general-knowledge|medium||not licensed
huperzine-a|US|mixed|medium|hupa-rafii2011|sold as a supplement; not approved as a medicine
hyaluronidase|AU|general-knowledge|low||Schedule 4
hyaluronidase|EU|general-knowledge|medium||prescription
hyaluronidase|UK|general-knowledge|medium||prescription; used for fillers without a label
hyaluronidase|US|found|high|hyl-lbl2|prescription; to spread fluids and medicines, not for fillers
hyaluronidase|ZA|general-knowledge|low||prescription only
hydrafinil|UK|general-knowledge|medium||not licensed
hydrafinil|US|general-knowledge|medium||not approved
hydrafinil|WADA|found|high|wada-s6-icc|S6.A by name, prohibited in competition
hydrocortisone|AU|general-knowledge|medium||Schedule 4
hydrocortisone|EU|general-knowledge|medium||prescription
hydrocortisone|UK|found|high|hs-hc-emc|prescription
hydrocortisone|US|general-knowledge|medium||prescription (tablets)
hydrocortisone|WADA|general-knowledge|medium||S9 glucocorticoids: by mouth, by injection or rectal, prohibited in competition
hydrogen-peroxide|US|mixed|medium|fda-h2o2|never approved to be taken; FDA warnings of 1989 and 2006
hydroxychloroquine|EU|general-knowledge|medium||prescription only
hydroxychloroquine|UK|general-knowledge|medium||prescription only
hydroxychloroquine|US|general-knowledge|medium||prescription only
ibogaine|AU|general-knowledge|low||Schedule 4
ibogaine|EU|general-knowledge|medium||banned in several countries
ibogaine|EU|general-knowledge|medium||banned in several states
ibogaine|NZ|general-knowledge|medium||prescription
ibogaine|NZ|general-knowledge|medium||prescription medicine
ibogaine|US|general-knowledge|medium||Schedule I
ibogaine|ZA|general-knowledge|low||Schedule 6
igf-1|AU|mixed|low|au-map|prescription-only as a growth factor
igf-1|EU|general-knowledge|medium||no authorised product known
igf-1|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
igf-1|US|found|medium|increlex-pi|unapproved; only mecasermin, plain IGF-1, is approved, for certain children
igf-1|US|general-knowledge|medium||mecasermin by prescription for children with severe deficiency; LR3 not approved
igf-1|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: IGF-1 and its analogues
igf-1|WADA|general-knowledge|medium||prohibited at all times, S2
igf-1|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
inositol|US|general-knowledge|medium||food supplement; not approved to treat any disease
inositol|WADA|general-knowledge|medium||not prohibited
insulins|EU|general-knowledge|medium||prescription only
insulins|UK|general-knowledge|medium||prescription only
insulins|US|general-knowledge|medium||prescription (older human insulins over the counter)
insulins|WADA|found|high|wada-s4|prohibited at all times, S4 (metabolic modulators)
iodine|US|general-knowledge|medium||food supplement; not approved to treat any disease
iodine|WADA|general-knowledge|medium||not prohibited
ipamorelin|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
ipamorelin|EU|general-knowledge|medium||no authorised product known
ipamorelin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
ipamorelin|US|mixed|medium|reedsmith cat-tracker fda-20241029|never approved; 503A category 2 from Sep 2023, withdrawn from it on 27 Sep 2024; the committee voted against listing on 29 Oct 2024; the acetate stays in category 2 for 503B
ipamorelin|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: growth hormone secretagogues, ipamorelin named
ipamorelin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
iron-injected|EU|general-knowledge|medium||prescription only
iron-injected|UK|general-knowledge|medium||prescription only
iron-injected|US|general-knowledge|medium||prescription only
iron|US|general-knowledge|medium||food supplement; not approved to treat any disease
iron|WADA|general-knowledge|medium||not prohibited
isrib|US|general-knowledge|medium||not approved
isrib|WADA|mixed|medium|wada-2018|not named; approved nowhere, so S0 may apply
ivermectin|EU|general-knowledge|medium||prescription only
ivermectin|US|found|high|fda-iver|tablets by prescription; animal pastes are not for people
j-147|US|general-knowledge|medium||not approved
j-147|WADA|mixed|medium|wada-2018|not named; approved nowhere, so S0 may apply
kambo|AU|found|high|kambo-tga kambo-coroner|Schedule 10: sale, supply and use prohibited since October 2021
kambo|US|general-knowledge|medium||unapproved
kava|EU|mixed|medium|kava-livertox|withdrawn in several states
kava|UK|general-knowledge|medium||banned in food and medicines for swallowing since 2003
kava|US|found|high|kava-ods|supplement; FDA warned of severe liver injury on 25 March 2002
ketamine|AU|general-knowledge|medium||Schedule 8
ketamine|EU|general-knowledge|medium||hospital anaesthetic, controlled in most states
ketamine|UK|mixed|high|uk-cd-dict|Class B, Schedule 2
ketamine|US|found|high|fda-ketamine|Schedule III; approved by vein or muscle for anaesthesia only
ketamine|ZA|general-knowledge|low||Schedule 5
khavinson-bioregulators|EU|general-knowledge|medium||no authorised product known
khavinson-bioregulators|RU|mixed|low|biregs-review|mostly food supplements; a few registered extracts
khavinson-bioregulators|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
khavinson-bioregulators|US|found|medium|biregs-review|unapproved
khavinson-bioregulators|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
khavinson-bioregulators|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
kisspeptin|EU|general-knowledge|medium||no authorised product known
kisspeptin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
kisspeptin|US|found|medium|cat-tracker kiss-fda fda-20241029|unapproved; kisspeptin-10 in 503A category 2; FDA proposed not to list it, committee of 29 Oct 2024
kisspeptin|WADA|found|medium|codex-wada|prohibited in males, S2.2: kisspeptin among the testosterone-stimulating peptides (2026 List)
kisspeptin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
kpv|EU|general-knowledge|medium||no authorised product known
kpv|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
kpv|US|found|medium|cat-tracker fda-ledger|unapproved; in 503A category 2 until 22 Apr 2026; committee vote 8 to 6 with 1 abstention for the list on 23 Jul 2026, FDA staff against; not on the codified list on 3 Sep 2026
kpv|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
kpv|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
kratom|AU|general-knowledge|medium||Schedule 9
kratom|EU|general-knowledge|medium||banned in several countries
kratom|EU|general-knowledge|medium||controlled in several states
kratom|UK|general-knowledge|medium||psychoactive substance, sale banned
kratom|US|found|high|aap-kratom|not lawful as supplement or food ingredient (FDA); some states ban it
kratom|US|found|high|fda-kratom fda-7oh|not lawful as a supplement or food; concentrated 7-hydroxymitragynine products are targeted; banned in some states
kratom|WADA|general-knowledge|low||monitored, not prohibited
l-carnitine|US|general-knowledge|medium||supplement by mouth; injection is a prescription medicine for carnitine lack and dialysis
l-carnitine|WADA|general-knowledge|medium||not prohibited as a substance; infusions or injections over 100 mL in 12 hours are (M2)
letrozole|AU|general-knowledge|medium||Schedule 4
letrozole|EU|general-knowledge|medium||prescription
letrozole|UK|general-knowledge|medium||prescription
letrozole|US|found|high|hs-letro-drugs hs-letro-mims|prescription (breast cancer after menopause)
letrozole|WADA|found|high|hs-wada-s4|S4.1 aromatase inhibitors, prohibited at all times
levothyroxine|AU|general-knowledge|medium||Schedule 4
levothyroxine|EU|general-knowledge|medium||prescription
levothyroxine|EU|general-knowledge|medium||prescription only
levothyroxine|UK|general-knowledge|medium||prescription
levothyroxine|UK|general-knowledge|medium||prescription only
levothyroxine|US|found|high|hs-thy-boxed|prescription, boxed warning
levothyroxine|US|general-knowledge|medium||prescription only
levothyroxine|WADA|general-knowledge|medium||not prohibited
ligandrol|AU|general-knowledge|medium||Schedule 4, prescription only
ligandrol|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
ligandrol|WADA|mixed|medium|hs-usada-wallet|S1.2 other anabolic agents, prohibited at all times
ligandrol|ZA|general-knowledge|low||not registered
liothyronine|AU|general-knowledge|medium||Schedule 4
liothyronine|EU|general-knowledge|medium||prescription
liothyronine|EU|general-knowledge|medium||prescription only
liothyronine|UK|general-knowledge|medium||prescription
liothyronine|UK|general-knowledge|medium||prescription only
liothyronine|US|found|high|hs-lio-dm|prescription
liothyronine|US|general-knowledge|medium||prescription only
liothyronine|WADA|general-knowledge|medium||not prohibited
lipo-c|EU|general-knowledge|medium||no authorised product known
lipo-c|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
lipo-c|US|mixed|medium|mic-verywell|no approved product and no standard recipe; compounded
lipo-c|WADA|general-knowledge|medium||not named; an infusion of more than 100 mL in 12 hours is prohibited
lipo-c|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
liraglutide|AU|general-knowledge|medium||prescription only (Schedule 4)
liraglutide|EU|general-knowledge|medium||prescription only
liraglutide|UK|general-knowledge|medium||prescription only
liraglutide|US|found|medium|glp1-notes|prescription: Victoza (diabetes), Saxenda (weight)
liraglutide|WADA|general-knowledge|low||not prohibited
lisdexamfetamine|AU|general-knowledge|medium||Schedule 8
lisdexamfetamine|UK|general-knowledge|medium||prescription, Class B, Schedule 2
lisdexamfetamine|US|found|high|us-csa|prescription, Schedule II
lisdexamfetamine|WADA|found|high|wada-s6-icc|S6.A, prohibited in competition
lisdexamfetamine|ZA|general-knowledge|low||Schedule 6
lithium-orotate|AU|general-knowledge|medium||lithium Schedule 4
lithium-orotate|UK|general-knowledge|medium||lithium is a prescription medicine; orotate is not licensed
lithium-orotate|US|found|high|li-balon2013|sold as a supplement; no approved use
lithium-orotate|ZA|general-knowledge|low||lithium Schedule 5
lithium|EU|general-knowledge|medium||prescription only
lithium|UK|general-knowledge|medium||prescription only
lithium|US|general-knowledge|medium||prescription only
lithium|WADA|general-knowledge|medium||not prohibited
ll-37|EU|general-knowledge|medium||no authorised product known
ll-37|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
ll-37|US|found|medium|cat2-removed|unapproved; taken out of 503A category 2 in Apr 2026, which is no permission
ll-37|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
ll-37|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
low-dose-naltrexone|AU|general-knowledge|medium||Schedule 4, compounded
low-dose-naltrexone|UK|general-knowledge|medium||unlicensed use
low-dose-naltrexone|US|mixed|medium|ldn-younger2013|naltrexone is prescription at 50 mg; low doses are compounded off label
lsd|AU|general-knowledge|medium||Schedule 9
lsd|EU|general-knowledge|medium||controlled
lsd|UK|found|high|uk-mda1971 uk-cd-dict|Class A, Schedule 1
lsd|US|found|high|us-csa|Schedule I
lsd|ZA|general-knowledge|medium||Schedule 7
maca|US|general-knowledge|medium||food supplement; not approved to treat any disease
maca|WADA|general-knowledge|medium||not prohibited
magnesium|US|general-knowledge|medium||food supplement; not approved to treat any disease
magnesium|WADA|general-knowledge|medium||not prohibited
mct|US|general-knowledge|medium||food supplement; not approved to treat any disease
mct|WADA|general-knowledge|medium||not prohibited
mdma|AU|found|high|tga-psy|Schedule 8 when prescribed by authorised psychiatrists for PTSD since 1 July 2023, else Schedule 9
mdma|EU|general-knowledge|medium||controlled
mdma|UK|mixed|high|uk-cd-dict|Class A, Schedule 1
mdma|US|mixed|medium|us-csa|Schedule I; FDA declined approval in August 2024
mdma|WADA|found|high|wada-s6-icc|prohibited in competition; named a substance of abuse
mdma|ZA|general-knowledge|medium||Schedule 7
melanotan-2|AU|found|high|meta-tga-melanotan tga-mt2|Schedule 4, never approved
melanotan-2|AU|found|high|tga-barbie tga-melanotan|Schedule 4; tanning products with it are unlawful
melanotan-2|AU|found|high|tga-melanotan tga-2017|Schedule 4; importing, supplying or advertising it for tanning is unlawful
melanotan-2|EU|found|high|scenesse-spc-use scenesse-spc|implant authorised on 22 Dec 2014 for erythropoietic protoporphyria in adults; given only by trained doctors in porphyria centres
melanotan-2|UK|found|high|nice-hst27|authorised under exceptional circumstances for the same use, in porphyria centres only
melanotan-2|UK|found|high|uk-pq-2025 mhra-2008|unlicensed; injections with melanotan count as medicines and may not be sold; nasal sprays without medical claims are not counted as medicines, which is no sign that they were tested
melanotan-2|UK|general-knowledge|medium||unlicensed, warned against
melanotan-2|US|found|high|scenesse-accp|implant approved on 8 Oct 2019 for erythropoietic protoporphyria; placed by a trained professional, skin check twice a year
melanotan-2|US|found|medium|rhc-503a|not approved; put in 503A category 2 on 29 September 2023
melanotan-2|US|mixed|medium|cat2-removed|never approved; in 503A category 2 until Apr 2026; removal is no permission
melanotan-2|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
melanotan-2|WADA|mixed|medium|wada-icc|not approved anywhere, so prohibited at all times under S0
melanotan-2|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
melatonin|AU|general-knowledge|medium||Schedule 4; 2 mg modified release Schedule 3 over 55 years
melatonin|EU|general-knowledge|medium||prescription above about 1 to 2 mg in many states
melatonin|UK|general-knowledge|medium||prescription
melatonin|ZA|general-knowledge|low||Schedule 0 to 5 by strength
memantine|AU|general-knowledge|medium||Schedule 4
memantine|EU|general-knowledge|medium||prescription
memantine|UK|found|medium|dementia-sc|prescription
memantine|US|general-knowledge|medium||prescription
mescaline|AU|general-knowledge|medium||Schedule 9
mescaline|UK|mixed|high|uk-mda1971|Class A; living cactus not controlled
mescaline|US|mixed|high|us-csa|Schedule I; religious exemption for peyote
mescaline|ZA|general-knowledge|medium||Schedule 7
mesterolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
mesterolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
mesterolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
mesterolone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
mesterolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
metandienone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
metandienone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
metandienone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
metandienone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
metandienone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
metenolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
metenolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
metenolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
metenolone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
metenolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
metformin|EU|general-knowledge|medium||prescription only
metformin|UK|general-knowledge|medium||prescription only
metformin|US|general-knowledge|medium||prescription
metformin|WADA|general-knowledge|medium||not prohibited
methadone|EU|general-knowledge|medium||controlled, prescription only
methadone|UK|general-knowledge|medium||controlled, prescription only
methadone|US|general-knowledge|medium||controlled, prescription only
methadone|WADA|general-knowledge|medium||prohibited in competition, S7
methotrexate|EU|general-knowledge|medium||prescription only
methotrexate|UK|general-knowledge|medium||prescription only
methotrexate|US|general-knowledge|medium||prescription only
methylene-blue|AU|general-knowledge|low||Schedule 4 for injection
methylene-blue|UK|general-knowledge|medium||prescription injection for hospital
methylene-blue|US|found|high|provayblue-dm provayblue-site|approved by vein only, for acquired methaemoglobinaemia; oral drops are unapproved
methylene-blue|US|general-knowledge|medium||prescription, by vein for methaemoglobinaemia; dye grades are not for people
methylene-blue|WADA|general-knowledge|low||not prohibited
methylphenidate|AU|general-knowledge|medium||Schedule 8 controlled drug
methylphenidate|EU|general-knowledge|medium||special prescription, controlled
methylphenidate|RU|general-knowledge|medium||prohibited psychotropic (List I)
methylphenidate|UK|general-knowledge|medium||prescription, Class B, Schedule 2 controlled drug
methylphenidate|US|mixed|high|mph-pi|prescription, Schedule II
methylphenidate|WADA|general-knowledge|medium||S6.B, prohibited in competition
methylphenidate|ZA|general-knowledge|medium||Schedule 6
milk-thistle|US|general-knowledge|medium||food supplement; not approved to treat any disease
milk-thistle|WADA|general-knowledge|medium||not prohibited
minoxidil|AU|general-knowledge|medium||tablets Schedule 4
minoxidil|EU|general-knowledge|medium||tablets prescription
minoxidil|UK|general-knowledge|medium||tablets prescription
minoxidil|US|found|high|hs-minox-label hs-minox-ahfs|tablets prescription with a boxed warning; hair use of tablets is off label; solution over the counter
minoxidil|WADA|general-knowledge|low||not prohibited
mirtazapine|AU|general-knowledge|medium||Schedule 4
mirtazapine|EU|general-knowledge|medium||prescription
mirtazapine|UK|general-knowledge|medium||prescription
mirtazapine|US|general-knowledge|medium||prescription
mirtazapine|ZA|general-knowledge|medium||Schedule 5
mk-677|AU|found|medium|opss-mk au-map|listed in the Poisons Standard (Schedule 4, growth hormone secretagogues)
mk-677|EU|general-knowledge|medium||no authorised product known
mk-677|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
mk-677|US: soldiers and supplements|found|high|opss-mk|on the Department of Defense list of prohibited ingredients; unlawful in supplements
mk-677|US|found|medium|cat-tracker reedsmith|never approved; category 2 for 503A and 503B; FDA staff advised against listing for the committee of 29 Oct 2024
mk-677|WADA|found|high|opss-mk|on the Prohibited List, at all times (growth hormone secretagogues)
mk-677|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
moclobemide|AU|general-knowledge|medium||Schedule 4
moclobemide|EU|found|high|moclix-smpc|prescription
moclobemide|UK|found|high|moclo-pil|prescription
moclobemide|ZA|general-knowledge|low||Schedule 5
morphine|EU|general-knowledge|medium||controlled, prescription only
morphine|UK|general-knowledge|medium||controlled, prescription only
morphine|US|general-knowledge|medium||controlled, prescription only
morphine|WADA|general-knowledge|medium||prohibited in competition, S7
mots-c|US|found|medium|rhc-503a|not approved; put in 503A category 2 on 29 September 2023
mots-c|WADA|mixed|medium|wada-s4|prohibited at all times: an AMPK activator (S4), named in recent lists
mucuna|EU|general-knowledge|medium||novel or herbal food by state; levodopa itself is prescription
mucuna|UK|general-knowledge|medium||levodopa is prescription only
mucuna|US|mixed|medium|fda-wl-2019|supplement
nac|US|found|high|hs-nac-fda|sold as a supplement under enforcement discretion although it is a drug since 1963
nac|WADA|general-knowledge|medium||not prohibited
nandrolone|AU|found|medium|hs-nandro-nps|Schedule 4; Deca-Durabolin 50 mg/mL was registered for osteoporosis, anaemia and other uses
nandrolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
nandrolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
nandrolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
nandrolone|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
nandrolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
niacin|US|general-knowledge|medium||food supplement; not approved to treat any disease
niacin|WADA|general-knowledge|medium||not prohibited
nicotine|WADA|general-knowledge|medium||monitored, not prohibited
nicotine|WADA|general-knowledge|medium||not prohibited; on the monitoring list
nicotine|ZA|general-knowledge|low||replacement products Schedule 0 to 2
nmn|US|found|high|hs-nmn-npa hs-nmn-no|lawful supplement again since 29 Sep 2025; excluded 2022 to 2025
nmn|WADA|general-knowledge|medium||not prohibited
nr|US|general-knowledge|medium||food supplement; not approved to treat any disease
nr|WADA|general-knowledge|medium||not prohibited
nsi-189|US|mixed|high|nsi-p2|investigational; not approved
nsi-189|WADA|mixed|medium|wada-2018|not named; approved nowhere, so S0 may apply
omega-3|US|general-knowledge|medium||food supplement; not approved to treat any disease
omega-3|WADA|general-knowledge|medium||not prohibited
ostarine|AU|general-knowledge|medium||Schedule 4, prescription only
ostarine|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
ostarine|WADA|found|high|hs-usada-ostarine|S1.2 other anabolic agents, prohibited at all times
ostarine|ZA|general-knowledge|low||not registered
oxandrolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
oxandrolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
oxandrolone|US|found|high|hs-oxan-withdrawn|approval withdrawn 28 June 2023
oxandrolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
oxandrolone|WADA|found|high|hs-lpga2018|S1.1 anabolic androgenic steroids, prohibited at all times
oxandrolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
oxiracetam|AU|general-knowledge|low||Schedule 4 (prescription)
oxiracetam|UK|general-knowledge|medium||not licensed
oxiracetam|US|found|medium|fda-wl-2019|not approved for any use; not a lawful ingredient of a dietary supplement
oxycodone|EU|general-knowledge|medium||controlled, prescription only
oxycodone|UK|general-knowledge|medium||controlled, prescription only
oxycodone|US|general-knowledge|medium||controlled, prescription only
oxycodone|WADA|general-knowledge|medium||prohibited in competition, S7
oxymetholone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
oxymetholone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
oxymetholone|US|found|high|hs-oxy-boxed|prescription, boxed warning
oxymetholone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
oxymetholone|WADA|found|high|hs-lpga2018|S1.1 anabolic androgenic steroids, prohibited at all times
oxymetholone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
oxytocin|AU|general-knowledge|medium||Schedule 4
oxytocin|EU|general-knowledge|medium||prescription, hospital; a nasal spray for milk flow in some countries
oxytocin|UK|general-knowledge|medium||prescription, hospital
oxytocin|US|mixed|high|oxy-dailymed oxy-medscape|approved by vein or muscle for labour and bleeding after birth, not for elective induction; nasal sprays are compounded and unapproved
oxytocin|ZA|general-knowledge|medium||prescription only
p21|EU|general-knowledge|medium||no authorised product known
p21|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
p21|US|general-knowledge|medium||unapproved
p21|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
p21|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
peg-mgf|EU|general-knowledge|medium||no authorised product known
peg-mgf|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
peg-mgf|US|found|medium|cat2-removed|unapproved; PEG-MGF was taken out of 503A category 2 in Apr 2026, which is no permission
peg-mgf|WADA|found|high|wada-s2-no wada-list|prohibited at all times, S2: mechano growth factors
peg-mgf|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
phenibut|AU|general-knowledge|medium||Schedule 9 (prohibited)
phenibut|AU|mixed|medium|phenibut-tga-ref|Schedule 9, prohibited substance, since 2018
phenibut|EU|general-knowledge|medium||banned or prescription in several countries; prescription in Latvia
phenibut|EU|general-knowledge|medium||medicine in Latvia; controlled or banned in several states
phenibut|RU|found|high|phenibut-ru phenibut-lit2019|registered prescription medicine
phenibut|RU|general-knowledge|medium||prescription
phenibut|UK|general-knowledge|medium||not licensed; supply falls under the Psychoactive Substances Act
phenibut|UK|general-knowledge|medium||psychoactive substance, sale banned
phenibut|US|found|high|fda-wl-2019 phenibut-ahuja2018|not approved; FDA warns sellers, not a lawful supplement ingredient
phenibut|US|mixed|medium|meta-cdc-phenibut|not approved; unregulated, not a lawful supplement ingredient
phenibut|WADA|general-knowledge|low||not prohibited
phenylpiracetam-hydrazide|US|general-knowledge|medium||not approved for any use; not a lawful ingredient of a dietary supplement
phenylpiracetam-hydrazide|WADA|mixed|medium|wada-s6-icc|prohibited in competition as a stimulant of like structure or effect (S6)
picamilon|AU|general-knowledge|low||Schedule 4
picamilon|RU|found|high|picamilon-fda|prescription medicine
picamilon|UK|general-knowledge|medium||not licensed
picamilon|US|found|high|picamilon-fda|not approved; FDA says that it is no dietary ingredient and warned five firms in 2015
pinealon|EU|general-knowledge|medium||no authorised product known
pinealon|RU|general-knowledge|low||sold as a food supplement; no registered medicine known
pinealon|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
pinealon|US|found|medium|pinealon-mono|unapproved
pinealon|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
pinealon|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
piracetam|AU|general-knowledge|low||Schedule 4 (prescription)
piracetam|EU|found|medium|nootropil-pi-cy nootropil-ch|prescription medicine in several countries
piracetam|RU|general-knowledge|medium||registered prescription medicine
piracetam|UK|mixed|medium|piracetam-pi-myo|prescription only; add-on for cortical myoclonus in adults
piracetam|US|found|medium|consumerlab2020 fda-wl-2019|not approved; FDA does not accept it as a dietary ingredient
piracetam|ZA|general-knowledge|low||Schedule 4 or 5; confirm with SAHPRA
potassium-chloride|US|general-knowledge|medium||food supplement; not approved to treat any disease
potassium-chloride|US|general-knowledge|medium||supplements usually hold at most 99 mg a tablet; higher amounts by prescription
potassium-chloride|WADA|general-knowledge|medium||not prohibited
pqq|WADA|general-knowledge|medium||not prohibited
pramiracetam|AU|general-knowledge|low||Schedule 4 (prescription)
pramiracetam|UK|general-knowledge|medium||not licensed
pramiracetam|US|general-knowledge|medium||not approved for any use; not a lawful ingredient of a dietary supplement
pregabalin|AU|general-knowledge|medium||Schedule 4
pregabalin|UK|found|high|mhra-gaba|Class C, Schedule 3 controlled drug since 1 April 2019
pregabalin|US|found|high|fda-gaba|prescription, Schedule V
pregabalin|ZA|general-knowledge|low||Schedule 5
pregnenolone|AU|general-knowledge|low||prescription only or not approved
pregnenolone|WADA|general-knowledge|low||not named; metabolism to prohibited steroids is possible
probiotics|US|found|high|hs-probio-fda|supplement; none approved to treat disease
probiotics|WADA|general-knowledge|medium||not prohibited
progesterone|AU|general-knowledge|medium||Schedule 4
progesterone|EU|general-knowledge|medium||prescription
progesterone|UK|general-knowledge|medium||prescription
progesterone|US|mixed|medium|hs-prog-label|prescription, boxed warning; creams are sold as cosmetics
progesterone|WADA|general-knowledge|low||not prohibited
propranolol|AU|general-knowledge|medium||Schedule 4
propranolol|UK|general-knowledge|medium||prescription
propranolol|US|general-knowledge|medium||prescription
propranolol|WADA|found|high|wada-aiu-2026|P1 beta blockers, prohibited in some sports
psilocybin|AU|found|high|tga-psy|Schedule 8 when prescribed by authorised psychiatrists for resistant depression since 1 July 2023, else Schedule 9
psilocybin|EU|general-knowledge|medium||controlled; truffles tolerated in the Netherlands
psilocybin|UK|mixed|high|uk-mda1971|Class A, Schedule 1
psilocybin|US|mixed|medium|us-csa|Schedule I; state programmes in Oregon and Colorado
psilocybin|ZA|general-knowledge|medium||Schedule 7
psyllium|US|general-knowledge|medium||food supplement; not approved to treat any disease
psyllium|WADA|general-knowledge|medium||not prohibited
pterostilbene|US|general-knowledge|medium||food supplement; not approved to treat any disease
pterostilbene|WADA|general-knowledge|medium||not prohibited
quercetin|US|general-knowledge|medium||food supplement; not approved to treat any disease
quercetin|WADA|general-knowledge|medium||not prohibited
rad-140|AU|general-knowledge|medium||Schedule 4, prescription only
rad-140|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
rad-140|WADA|mixed|medium|hs-usada-wallet|S1.2 other anabolic agents, prohibited at all times
rad-140|ZA|general-knowledge|low||not registered
raloxifene|US|general-knowledge|medium||prescription, boxed warning
raloxifene|WADA|general-knowledge|medium||S4.2 prohibited at all times
rasagiline|AU|general-knowledge|medium||Schedule 4
rasagiline|EU|general-knowledge|medium||prescription
rasagiline|UK|general-knowledge|medium||prescription
rasagiline|US|general-knowledge|medium||prescription
rasagiline|ZA|general-knowledge|medium||Schedule 4
resveratrol|US|general-knowledge|medium||food supplement; not approved to treat any disease
resveratrol|WADA|general-knowledge|medium||not prohibited
retatrutide|AU|general-knowledge|medium||not registered
retatrutide|US|found|high|law-glp1|not approved; the FDA says it may not be compounded and has sent warning letters to sellers
retatrutide|WADA|mixed|medium|wada-icc|not approved anywhere, so prohibited at all times under S0
s-23|AU|general-knowledge|medium||Schedule 4, prescription only
s-23|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
s-23|WADA|mixed|medium|hs-usada-wallet|S1.2 other anabolic agents, prohibited at all times
s-23|ZA|general-knowledge|low||not registered
salbutamol|EU|general-knowledge|medium||prescription only
salbutamol|UK|general-knowledge|medium||prescription only
salbutamol|US|general-knowledge|medium||prescription only
sam-e|EU|general-knowledge|medium||prescription in some states
sarms|AU|general-knowledge|medium||Schedule 4
sarms|US|found|high|aap-sarms|not approved, unlawful in supplements
sarms|WADA|general-knowledge|medium||prohibited at all times, S1.2
selegiline|AU|general-knowledge|medium||Schedule 4
selegiline|UK|general-knowledge|medium||prescription
selegiline|US|found|high|sel-pdr|prescription
selegiline|WADA|general-knowledge|medium||S6.B, prohibited in competition
selegiline|ZA|general-knowledge|medium||Schedule 4
selenium|US|general-knowledge|medium||food supplement; not approved to treat any disease
selenium|WADA|general-knowledge|medium||not prohibited
semaglutide|AU|general-knowledge|medium||prescription only (Schedule 4)
semaglutide|EU|general-knowledge|medium||prescription (EMA centralised); a 7.2 mg pen is authorised or in assessment
semaglutide|UK|general-knowledge|medium||prescription only
semaglutide|US|found|medium|sema-ref|prescription: Ozempic, Rybelsus and Ozempic tablets (diabetes), Wegovy injection and tablets (weight); Wegovy 7.2 mg approved 19 March 2026
semaglutide|WADA|general-knowledge|medium||not prohibited; on the monitoring programme
semaglutide|ZA|general-knowledge|low||Schedule 4
sermorelin|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
sermorelin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
sermorelin|US|mixed|medium|sermorelin-rxlist cat-tracker|was approved (Geref), discontinued by its maker; no marketed product; compounded on prescription
sermorelin|WADA|found|high|wada-s2-no|prohibited at all times, S2: growth hormone releasing hormone analogues, sermorelin named
sermorelin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
sertraline|AU|general-knowledge|medium||Schedule 4
sertraline|EU|general-knowledge|medium||prescription
sertraline|UK|general-knowledge|medium||prescription
sertraline|US|general-knowledge|medium||prescription
sertraline|ZA|found|medium|za-sch5-old|Schedule 5
shilajit|WADA|mixed|medium|hs-trib-review|not named; testosterone boosters have been found to hold banned steroids
sildenafil|AU|general-knowledge|medium||Schedule 4
sildenafil|EU|general-knowledge|medium||prescription
sildenafil|UK|general-knowledge|medium||50 mg pharmacy medicine after a pharmacist's check; else prescription
sildenafil|US|general-knowledge|medium||prescription
sildenafil|WADA|general-knowledge|medium||not prohibited
sirolimus|EU|general-knowledge|medium||prescription only
sirolimus|UK|general-knowledge|medium||prescription only
sirolimus|US|general-knowledge|medium||prescription only
sirolimus|WADA|general-knowledge|low||not prohibited
slu-pp-332|US|general-knowledge|medium||not approved; not a lawful supplement
slu-pp-332|WADA|mixed|low|wada-icc|not approved anywhere, so prohibited at all times under S0 or S4
sodium-oxybate|EU|general-knowledge|medium||controlled; sodium oxybate prescription
sodium-oxybate|UK|general-knowledge|medium||controlled, class B since 2022
sodium-oxybate|US|general-knowledge|medium||Schedule I; sodium oxybate is Schedule III under a restricted programme
sodium-oxybate|WADA|general-knowledge|low||not prohibited
spermidine|US|general-knowledge|medium||food supplement; not approved to treat any disease
spermidine|WADA|general-knowledge|medium||not prohibited
spironolactone|AU|general-knowledge|medium||Schedule 4
spironolactone|EU|general-knowledge|medium||prescription
spironolactone|UK|general-knowledge|medium||prescription
spironolactone|US|mixed|medium|hs-spiro-drugs|prescription; acne, hair and feminising use are off label
spironolactone|WADA|general-knowledge|medium||S5 diuretics and masking agents, prohibited at all times
sr9009|AU|general-knowledge|medium||Schedule 4
sr9009|US|general-knowledge|medium||unapproved drug; not a lawful supplement
sr9009|WADA|found|high|hs-wada-s4|S4.4 metabolic modulators, prohibited at all times
sr9009|ZA|general-knowledge|low||not registered
st-johns-wort|EU|general-knowledge|medium||herbal medicine; prescription in some states
stanozolol|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
stanozolol|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
stanozolol|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
stanozolol|WADA|found|high|hs-lpga2018|S1.1 anabolic androgenic steroids, prohibited at all times
stanozolol|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
superdrol|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
superdrol|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
superdrol|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
superdrol|WADA|found|high|hs-wada2011|S1.1 anabolic androgenic steroids, prohibited at all times
superdrol|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
survodutide|US|general-knowledge|medium||not approved
survodutide|WADA|mixed|medium|wada-icc|not approved anywhere, so prohibited at all times under S0
synthetic-cannabinoids|UK|general-knowledge|medium||class B
synthetic-cannabinoids|US|general-knowledge|medium||Schedule I (many)
synthetic-cannabinoids|WADA|general-knowledge|medium||prohibited in competition, S8
tadalafil|AU|general-knowledge|medium||Schedule 4
tadalafil|EU|general-knowledge|medium||prescription
tadalafil|UK|general-knowledge|medium||10 mg pharmacy medicine after a pharmacist's check; else prescription
tadalafil|US|found|high|hs-tad-label|prescription
tadalafil|WADA|general-knowledge|medium||not prohibited
tamoxifen|AU|general-knowledge|medium||Schedule 4
tamoxifen|EU|general-knowledge|medium||prescription
tamoxifen|UK|general-knowledge|medium||prescription
tamoxifen|US|found|high|hs-tamox-fda2002|prescription, boxed warning
tamoxifen|WADA|general-knowledge|medium||S4.2 anti-oestrogens, prohibited at all times
taurine|US|general-knowledge|medium||food supplement; not approved to treat any disease
taurine|WADA|general-knowledge|medium||not prohibited
tb-500|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
tb-500|EU|general-knowledge|medium||no authorised product known
tb-500|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
tb-500|US|found|medium|cat-tracker pcac-news|unapproved; in 503A category 2 from 29 Sep 2023, taken out on 22 Apr 2026; the advisory committee voted 8 to 6 with 1 abstention for the 503A list on 23 Jul 2026 against FDA staff advice; the vote permits nothing, and no rule had followed by early Sep 2026
tb-500|WADA|mixed|medium|au-map|prohibited at all times: thymosin beta-4 and its derivatives such as TB-500, S2
tb-500|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
tesamorelin|EU|general-knowledge|low||not authorised (application withdrawn)
tesamorelin|US|found|high|egrifta-pi|prescription, only for excess abdominal fat in HIV with lipodystrophy
tesamorelin|WADA|general-knowledge|medium||prohibited at all times, S2
testosterone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
testosterone|AU|general-knowledge|medium||Schedule 4, prescription only
testosterone|EU|general-knowledge|medium||prescription only
testosterone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
testosterone|UK|general-knowledge|medium||prescription only
testosterone|US|found|high|hs-tcyp-medguide hs-tcyp-wiki|prescription, boxed warnings by product; not approved for age-related low testosterone
testosterone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
testosterone|WADA|found|high|hs-lpga2021|S1.1 anabolic androgenic steroids, prohibited at all times
testosterone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
thymalin|EU|general-knowledge|medium||no authorised product known
thymalin|RU|found|medium|thymalin-ru|registered medicine, by injection into muscle
thymalin|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
thymalin|US|general-knowledge|medium||not approved
thymalin|WADA|mixed|medium|icc-list|not named in the sections read; a substance without approval by any health authority falls under S0, prohibited at all times
thymalin|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
thymosin-alpha-1|AU|general-knowledge|low||no registered product known; peptides of this group are prescription-only
thymosin-alpha-1|EU|mixed|medium|zadaxin-dose|no central authorisation; registered as Zadaxin in some countries, mostly in Asia
thymosin-alpha-1|UK|general-knowledge|medium||not licensed
thymosin-alpha-1|US|mixed|medium|reedsmith apc-2024 cat-tracker|never approved; 503A category 2 from Sep 2023, withdrawn from it on 27 Sep 2024, the committee voted against listing on 4 Dec 2024
thymosin-alpha-1|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
thymosin-beta-4|AU|found|medium|au-map|Schedule 4 and Appendix D (possession without authority is restricted)
thymosin-beta-4|EU|general-knowledge|medium||no authorised product known
thymosin-beta-4|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
thymosin-beta-4|US|mixed|medium|tb4-codex|not approved; not named among the substances that may be compounded
thymosin-beta-4|WADA|mixed|medium|au-map|prohibited at all times, S2 (thymosin beta-4 and derivatives)
thymosin-beta-4|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
tirzepatide|AU|general-knowledge|medium||prescription only (Schedule 4)
tirzepatide|EU|found|medium|ema-mounjaro|prescription: Mounjaro
tirzepatide|UK|general-knowledge|medium||prescription only
tirzepatide|US|mixed|medium|openfda-zepbound|prescription: Mounjaro (diabetes), Zepbound (weight, sleep apnoea)
tirzepatide|WADA|general-knowledge|medium||not prohibited; on the monitoring programme
tongkat-ali|EU|found|high|hs-tongkat-efsa|novel food application refused
tongkat-ali|WADA|mixed|medium|hs-trib-review|not named; testosterone boosters have been found to hold banned steroids
tramadol|EU|general-knowledge|medium||controlled, prescription only
tramadol|UK|general-knowledge|medium||controlled, prescription only
tramadol|US|general-knowledge|medium||controlled, prescription only
tramadol|WADA|general-knowledge|medium||prohibited in competition since 2024, S7
trazodone|AU|general-knowledge|medium||Schedule 4
trazodone|EU|general-knowledge|medium||prescription
trazodone|UK|general-knowledge|medium||prescription
trazodone|US|general-knowledge|medium||prescription
trazodone|ZA|found|medium|za-sch5|Schedule 5
trenbolone|AU|general-knowledge|medium||Schedule 4 (prescription only) or not approved; possession without a prescription is an offence in several states
trenbolone|EU|general-knowledge|medium||banned even in cattle as a growth promoter
trenbolone|UK|general-knowledge|medium||Class C, Schedule 4 Part II controlled drug
trenbolone|US|found|medium|hs-fr2005 hs-cfr1308|Schedule III controlled substance as an anabolic steroid (Anabolic Steroid Control Acts)
trenbolone|WADA|found|high|hs-lpga2018|S1.1 anabolic androgenic steroids, prohibited at all times
trenbolone|ZA|general-knowledge|low||Schedule 5 (anabolic steroids)
tribulus|US|general-knowledge|medium||food supplement; not approved to treat any disease
tribulus|WADA|mixed|medium|hs-trib-review|not named; testosterone boosters have been found to hold banned steroids
tryptophan|EU|general-knowledge|medium||supplement; prescription at high dose
tryptophan|US|mixed|medium|htp-poison|supplement again since the ban after 1989
tryptophan|ZA|found|medium|za-sch5|Schedule 5, except under 5 mg/kg a day or as nutrition (Schedule 1), in the list of about 2009
uridine|US|mixed|medium|fda-wl-2019|uridine triacetate is a prescription medicine; the monophosphate is a supplement
urolithin-a|US|general-knowledge|medium||food supplement; not approved to treat any disease
urolithin-a|WADA|general-knowledge|medium||not prohibited
vinpocetine|AU|general-knowledge|low||Schedule 4
vinpocetine|EU|general-knowledge|medium||prescription medicine in some countries
vinpocetine|RU|general-knowledge|medium||registered prescription medicine
vinpocetine|US|found|high|vinpo-unpa vinpo-wf|FDA warns women who are or may become pregnant; FDA's tentative view is that it is no dietary ingredient
vip|UK|general-knowledge|medium||no licensed product known; a substance sold for injection is an unlicensed medicine
vip|US|found|medium|vip-vox|not approved; an emergency authorisation for COVID-19 was refused; nasal sprays are compounded
vip|ZA|general-knowledge|low||no registered product known; an unregistered medicine may not be sold or advertised
vitamin-a|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-a|WADA|general-knowledge|medium||not prohibited
vitamin-b12-injected|EU|general-knowledge|medium||prescription
vitamin-b12-injected|UK|general-knowledge|medium||hydroxocobalamin, prescription
vitamin-b12-injected|US|mixed|medium|b12-label|prescription (cyanocobalamin); methylcobalamin is compounded
vitamin-b12-injected|WADA|general-knowledge|medium||not prohibited by name
vitamin-b12-injected|ZA|general-knowledge|low||prescription or pharmacist
vitamin-b12|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-b12|WADA|general-knowledge|medium||not prohibited
vitamin-b6|AU|found|high|hs-b6-tga-final hs-b6-tga hs-b6-pd|over 50 mg a day pharmacist only from 1 June 2027, over 200 mg prescription
vitamin-b6|EU|found|high|hs-ul-b6se|food supplement; upper level cut to 12 mg in 2023
vitamin-b6|UK|found|high|hs-b6-cot|advice not above 10 mg a day from supplements
vitamin-b6|WADA|general-knowledge|medium||not prohibited
vitamin-c-iv|US|mixed|medium|hs-vitc-iv|given by clinics without an approved product for this use
vitamin-c|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-c|WADA|general-knowledge|medium||not prohibited
vitamin-d|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-d|WADA|general-knowledge|medium||not prohibited
vitamin-e|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-e|WADA|general-knowledge|medium||not prohibited
vitamin-k-injected|EU|general-knowledge|medium||prescription only
vitamin-k-injected|UK|general-knowledge|medium||prescription only
vitamin-k-injected|US|general-knowledge|medium||prescription only
vitamin-k|US|general-knowledge|medium||food supplement; not approved to treat any disease
vitamin-k|WADA|general-knowledge|medium||not prohibited
vortioxetine|AU|general-knowledge|medium||Schedule 4
vortioxetine|EU|general-knowledge|medium||prescription
vortioxetine|UK|general-knowledge|medium||prescription
vortioxetine|US|general-knowledge|medium||prescription
vortioxetine|ZA|general-knowledge|medium||Schedule 5
warfarin|EU|general-knowledge|medium||prescription only
warfarin|UK|general-knowledge|medium||prescription only
warfarin|US|general-knowledge|medium||prescription only
xylazine|UK|general-knowledge|medium||controlled, class C since 2025
xylazine|US|found|high|xyl-fda|animals only; never approved for people
xylazine|WADA|mixed|medium|wada-icc|not approved for people, so prohibited at all times under S0
yk-11|AU|general-knowledge|medium||Schedule 4, prescription only
yk-11|US|found|high|hs-fda-sarm|unapproved drug; not a lawful supplement
yk-11|WADA|mixed|medium|hs-usada-wallet|S1.2 other anabolic agents, prohibited at all times
yk-11|ZA|general-knowledge|low||not registered
yohimbine|EU|general-knowledge|medium||prescription or banned in food
yohimbine|UK|general-knowledge|low||prescription or not allowed in supplements
yohimbine|US|mixed|medium|yohimbe-nccih|supplement (bark); yohimbine HCl is an unapproved prescription drug
yohimbine|WADA|general-knowledge|low||not prohibited
zinc|US|general-knowledge|medium||food supplement; not approved to treat any disease
zinc|WADA|general-knowledge|medium||not prohibited
`
