/** Written by scripts/take-in-facts.js, one row a line: substance|amount|per|kg|routes|basis|confidence|sources|what. */
export const ceilings: string = `
activated-charcoal|50 g|once||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
adrafinil|1200 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
agmatine|2.67 g|day||oral sublingual|mixed|medium|agm-2010|the highest amount of a study in people
alpha-gpc|1200 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
alpha-lipoic-acid|600 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
amphetamine|40 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
anabolic-steroids|200 mg|week||subcutaneous intramuscular injection|general-knowledge|medium||the highest amount that labels or studies in people give
anastrozole|1 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
aniracetam|1500 mg|day||oral sublingual|mixed|medium|cohen2020|the highest amount that labels or studies in people give
ara-290|8 mg|day||subcutaneous intramuscular injection|found|high|ara-culver2017|the highest amount of a study in people
armodafinil|150 mg|day||oral sublingual|found|high|nuvigil-hl|the highest amount that labels or studies in people give
baclofen|80 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
bacopa|450 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
barbiturates|400 mg|day||oral sublingual|general-knowledge|low||the highest amount that labels or studies in people give
beta-alanine|6.4 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
betaine|6 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
bicalutamide|150 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
black-seed-oil|3 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
bremelanotide|1.75 mg|once||subcutaneous intramuscular injection|found|high|vyleesi-pi|the highest amount that labels or studies in people give
bromantane|100 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
bupropion|400 mg|day||oral sublingual|found|high|ad-table|the highest amount that labels or studies in people give
cabergoline|2 mg|week||oral sublingual|found|high|hs-cab-empr|the label's maximum
calcium|2500 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
cannabis|20 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
cbd|10 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
chlorella|10 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
citicoline|2000 mg|day||oral sublingual|mixed|medium|citi-nct|the highest amount that labels or studies in people give
citrulline|10 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
cjc-1295-dac|60 mcg|week|kg|subcutaneous intramuscular injection|found|high|teichman2006|the highest amount of a study in people
clomiphene|100 mg|day||oral sublingual|found|high|hs-clomi-label2|the label's maximum
clonidine|0.6 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
collagen|15 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
colostrum|60 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
copper|5 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
coq10|300 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
cortexin|10 mg|day||subcutaneous intramuscular injection|found|medium|cortexin-en|the highest amount that labels or studies in people give
creatine|5 g|day||oral sublingual|mixed|medium|hs-creatine-issn|the highest amount of a study in people
curcumin|210 mg|day||oral sublingual|general-knowledge|medium||the most that an authority allows in food supplements
cyproterone|12.5 mg|day||oral sublingual|general-knowledge|medium||the maximum of a guideline
desiccated-thyroid|120 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
dexmethylphenidate|20 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
dextromethorphan|120 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
dhea|200 mg|day||oral sublingual|found|high|hs-dhea-npp|the highest amount that labels or studies in people give
donepezil|10 mg|day||oral sublingual|found|medium|dementia-sc|the highest amount that labels or studies in people give
dsip|21 mcg|once|kg|intravenous|mixed|medium|dsip1992 dsip1981|the highest amount that labels or studies in people give
dutasteride|0.5 mg|day||oral sublingual|found|high|hs-dut-dm|the label's maximum
elamipretide|40 mg|day||subcutaneous intramuscular injection|found|high|forzinity-clin|the highest amount that labels or studies in people give
emoxypine|1200 mg|day||intravenous|found|high|mexidol-inj|the highest amount that labels or studies in people give
emoxypine|800 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
enclomiphene|25 mg|day||oral sublingual|found|high|hs-encl-ct1 hs-encl-ct2|the highest amount of a study in people
esketamine|84 mg|once||intranasal|general-knowledge|medium||the highest amount that labels or studies in people give
estradiol|100 mcg|day||topical|general-knowledge|medium||the label's maximum
estradiol|2 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
estradiol|5 mg|once||subcutaneous intramuscular injection|general-knowledge|medium||the label's maximum
exemestane|25 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
finasteride|1 mg|day||oral sublingual|found|high|hs-fin-mhra|the label's maximum
fludrocortisone|300 mcg|day||oral sublingual|found|medium|hs-hc-emc|the label's maximum
fluoxetine|60 mg|day||oral sublingual|found|high|ad-table|the highest amount that labels or studies in people give
fluoxymesterone|20 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
folate|1000 mcg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
gaba-oral|300 mg|day||oral sublingual|general-knowledge|low||the highest amount that labels or studies in people give
gabapentin|3600 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
galantamine|24 mg|day||oral sublingual|found|high|gal-dm dementia-sc|the highest amount that labels or studies in people give
ghrp-2|100 mcg|once||intravenous|mixed|medium|ghrp2-vox|the highest amount that labels or studies in people give
ghrp-6|1 mcg|once|kg|intravenous|found|medium|ghrp6-petersenn|the highest amount that labels or studies in people give
ginkgo|240 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
ginseng|3 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
glutathione|1000 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
glycine|3 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
gonadorelin|100 mcg|once||subcutaneous intramuscular injection|mixed|medium|gonadorelin-uspdi gonadorelin-vox|the highest amount that labels or studies in people give
green-tea-extract|800 mg|day||oral sublingual|found|high|hs-egcg-cot|the most that an authority advises or allows
guanfacine|3 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
hexarelin|3 mcg|day|kg|subcutaneous intramuscular injection|mixed|high|rahim1998 computed|the highest amount of a study in people
huperzine-a|800 mcg|day||oral sublingual|found|high|hupa-rafii2011|the highest amount of a study in people
hydrocortisone|30 mg|day||oral sublingual|found|high|hs-hc-emc|the label's maximum
inositol|18 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
ipamorelin|0.06 mg|day|kg|intravenous|mixed|high|beck2014 computed|the highest amount that labels or studies in people give
iron|40 mg|day||oral sublingual|found|medium|hs-ul-eurofins|the most that an authority advises or allows
kava|250 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
ketamine|0.5 mg|once|kg|intravenous|general-knowledge|medium||the highest amount that labels or studies in people give
letrozole|2.5 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
ligandrol|1 mg|day||oral sublingual|found|high|hs-lgd-basaria|the highest amount of a study in people
lions-mane|3 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
lisdexamfetamine|70 mg|day||oral sublingual|found|high|ldx-shire|the highest amount that labels or studies in people give
low-dose-naltrexone|6 mg|day||oral sublingual|found|high|ldn-dk|the highest amount of a study in people
lsd|20 mcg|once||oral sublingual|found|high|micro-review|the highest amount of a study in people
maca|3 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
mct|30 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
mdma|120 mg|once||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
memantine|20 mg|day||oral sublingual|found|medium|dementia-sc|the highest amount that labels or studies in people give
mesterolone|75 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
methylphenidate|60 mg|day||oral sublingual|mixed|medium|mph-pi|the highest amount that labels or studies in people give
milk-thistle|420 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
minoxidil|5 mg|day||oral sublingual|mixed|medium|hs-ldom-1404|the highest amount of a study in people
mirtazapine|45 mg|day||oral sublingual|found|high|ad-table|the highest amount that labels or studies in people give
mk-677|25 mg|day||oral sublingual|found|high|adunsky2011 nass2008|the highest amount of a study in people
moclobemide|600 mg|day||oral sublingual|found|high|moclix-smpc|the highest amount that labels or studies in people give
nac|1800 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
nandrolone|100 mg|week||subcutaneous intramuscular injection|found|high|hs-nandro-drugs hs-nandro-glowm|the label's maximum
niacin|10 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
nicotine|21 mg|day||topical|general-knowledge|medium||the highest amount that labels or studies in people give
nmn|1250 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
noopept|30 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
nr|300 mg|day||oral sublingual|general-knowledge|medium||the most that an authority allows in food supplements
nsi-189|80 mg|day||oral sublingual|found|high|nsi-p2|the highest amount of a study in people
omega-3|4 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
ostarine|3 mg|day||oral sublingual|general-knowledge|medium||the highest amount of a study in people
oxandrolone|20 mg|day||oral sublingual|mixed|medium|hs-oxan-rph|the label's maximum
oxiracetam|2400 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
oxymetholone|5 mg|day|kg|oral sublingual|found|high|hs-oxy-drugs|the label's maximum
picamilon|200 mg|day||oral sublingual|mixed|medium|cohen2020|the highest amount that labels or studies in people give
piracetam|4.8 g|day||oral sublingual|mixed|medium|piracetam-pi-myo|the highest amount that labels or studies in people give
potassium-chloride|1491 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
potassium-chloride|780 mg|once||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
pqq|20 mg|day||oral sublingual|general-knowledge|medium||the most that an authority allows in food supplements
pramiracetam|1200 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
pregabalin|600 mg|day||oral sublingual|found|high|pgb-smpc|the highest amount that labels or studies in people give
pregnenolone|500 mg|day||oral sublingual|general-knowledge|low||the highest amount that labels or studies in people give
progesterone|400 mg|day||oral sublingual|mixed|medium|hs-prog-label|the highest amount that labels or studies in people give
propranolol|120 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
psilocybin|25 mg|once||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
psyllium|10 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
pterostilbene|250 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
quercetin|1000 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
raloxifene|60 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
rasagiline|1 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
resveratrol|150 mg|day||oral sublingual|found|high|hs-resv-efsa|the most that an authority allows in food supplements
saffron|30 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
sam-e|1600 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
selegiline|12 mg|day||topical|mixed|high|sel-pdr|the highest amount that labels or studies in people give
selegiline|2.5 mg|day||oral sublingual|found|high|sel-pdr|the highest amount that labels or studies in people give
selenium|255 mcg|day||oral sublingual|found|high|hs-ul-b6se|the upper level for adults
sermorelin|1 mcg|once|kg|intravenous|found|high|sermorelin-mims|the highest amount that labels or studies in people give
sertraline|200 mg|day||oral sublingual|found|high|ad-table|the highest amount that labels or studies in people give
shilajit|500 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
sildenafil|100 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
spermidine|6 mg|day||oral sublingual|general-knowledge|medium||the most that an authority allows in food supplements
spironolactone|200 mg|day||oral sublingual|found|medium|rx-spiro|the label's maximum
st-johns-wort|900 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
stanozolol|6 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
sulbutiamine|600 mg|day||oral sublingual|found|high|sulb-mims|the highest amount that labels or studies in people give
tadalafil|20 mg|day||oral sublingual|found|high|hs-tad-label|the label's maximum
tamoxifen|40 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
taurine|6 g|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
testosterone|100 mg|day||topical|general-knowledge|medium||the label's maximum
testosterone|100 mg|week||subcutaneous intramuscular injection|general-knowledge|medium||the label's maximum
testosterone|400 mg|once||subcutaneous intramuscular injection|general-knowledge|medium||the label's maximum
testosterone|792 mg|day||oral sublingual|general-knowledge|medium||the label's maximum
thymalin|20 mg|day||subcutaneous intramuscular injection|general-knowledge|medium||the highest amount that labels or studies in people give
thymosin-alpha-1|3.2 mg|week||subcutaneous intramuscular injection|mixed|high|zadaxin-dose computed|the highest amount that labels or studies in people give
tianeptine|37.5 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
trazodone|400 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
tribulus|750 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
tryptophan|220 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
urolithin-a|1000 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
valerian|600 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
vinpocetine|30 mg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
vitamin-a|3000 mcg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
vitamin-b12-injected|1000 mcg|once||subcutaneous intramuscular injection|found|high|b12-label b12-mims|the highest amount that labels or studies in people give
vitamin-b12|2000 mcg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
vitamin-b6|10 mg|day||oral sublingual|found|high|hs-b6-cot|the most that an authority advises or allows
vitamin-c|2000 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
vitamin-d|100 mcg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
vitamin-e|300 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
vitamin-k|360 mcg|day||oral sublingual|general-knowledge|medium||the highest amount that labels or studies in people give
vortioxetine|20 mg|day||oral sublingual|found|high|ad-table|the highest amount that labels or studies in people give
zinc|25 mg|day||oral sublingual|found|high|hs-ul-table|the upper level for adults
`
