/** Written by scripts/take-in-facts.js, one row a line: substance|basis|confidence|sources|label|when=dose. */
export const ladders: string = `
armodafinil|found|high|nuvigil-hl|label, adults|step 1=150 to 250 mg in the morning;step 2=150 mg one hour before a night shift
cabergoline|found|high|hs-cab-empr|cabergoline 0.5 mg, raised prolactin|step 1=0.25 mg every twice a week;step 2=plus 0.25 mg each time every not sooner than every 4 weeks;step 3=1 mg every twice a week
cbd|found|high|epidiolex-pi|label, 1 year and older with Lennox-Gastaut or Dravet syndrome|step 1=2.5 mg/kg twice a day for 1 week;step 2=5 mg/kg twice a day;step 3=at most 10 mg/kg twice a day
clomiphene|found|high|hs-clomi-label2 hs-clomi-lexi|clomiphene 50 mg, ovulation|step 1=50 mg every day;step 2=100 mg every day
donepezil|found|medium|dementia-sc|label, adults|step 1=5 mg at bedtime for at least one month;step 2=then 10 mg at most
dulaglutide|found|medium|glp1-notes missed-notes lilly-trulicity|Trulicity, type 2 diabetes|weeks 1-4=0.75 mg;weeks 5-8=1.5 mg;each further step after at least 4 weeks=+1.5 mg (3, 4.5 mg)
exenatide|mixed|medium|drugs-byetta|Byetta, type 2 diabetes|first month=5 mcg twice a day;then=10 mcg twice a day
galantamine|found|medium|dementia-sc|label, adults|step 1=8 mg a day for 4 weeks;step 2=16 mg a day for 4 weeks;step 3=24 mg a day at most
hcg|found|high|hcg-dose hcg-epg|US, men with pituitary hypogonadism|step 1=500 to 1000 units three times a week for 3 weeks;step 2=same dose twice a week for 3 weeks;step 3=or: 4000 units three times a week for 6 to 9 months, then 2000 units three times a week for 3 months
hcg|found|high|hs-hcg-dose|hCG (long schedule), hypogonadotropic hypogonadism|step 1=4000 IU every three times a week;step 2=2000 IU every three times a week
hcg|found|high|hs-hcg-dose|hCG (short schedule), hypogonadotropic hypogonadism|step 1=500 IU to 1000 IU every three times a week;step 2=500 IU to 1000 IU every twice a week
levothyroxine|found|high|hs-levo-mims hs-levo-fpn|levothyroxine, underactive thyroid|step 1=12.5 mcg to 50 mcg every day;step 2=plus 12.5 mcg to 50 mcg every not sooner than 4 to 8 weeks;step 3=50 mcg to 200 mcg every day
liraglutide|found|medium|glp1-notes missed-notes|Saxenda, weight|weeks 1=0.6 mg;weeks 2=1.2 mg;weeks 3=1.8 mg;weeks 4=2.4 mg;weeks 5 on=3 mg
liraglutide|found|medium|glp1-notes missed-notes|Victoza, type 2 diabetes|weeks 1=0.6 mg;weeks 2 on=1.2 mg;after at least 1 week on 1.2 mg=1.8 mg
lisdexamfetamine|found|high|ldx-shire|label, adults and children from 6 years|step 1=30 mg once in the morning;step 2=up by 10 or 20 mg about weekly;step 3=70 mg at most
memantine|found|medium|dementia-sc|label, adults|step 1=5 mg a day in week 1;step 2=10 mg in week 2;step 3=15 mg in week 3;step 4=20 mg from week 4
mirtazapine|found|high|ad-table|label, adults|step 1=15 mg;step 2=15 to 45 mg a day
moclobemide|found|high|moclix-smpc|label, adults|step 1=300 mg a day in divided doses;step 2=no increase in week 1;step 3=600 mg a day at most;step 4=down to 150 mg a day in some
oxymetholone|found|high|hs-oxy-drugs|oxymetholone 50 mg, anaemia|step 1=1 to 2 mg per kg every day;step 2=up to 5 mg per kg every day
piracetam|found|high|piracetam-pi-myo|label, adults with cortical myoclonus, specialist|step 1=7.2 g a day;step 2=up by 4.8 g every 3 to 4 days;step 3=24 g a day at most;step 4=down by 1.2 g every 2 days
retatrutide|mixed|medium|reta-p2|trial only, trial|start=2 mg (4 mg in some arms);raised over weeks=4, 8 or 12 mg
semaglutide|found|medium|glp1-notes missed-notes sema-ref drugs-wegovy|Wegovy injection, weight|weeks 1-4=0.25 mg;weeks 5-8=0.5 mg;weeks 9-12=1 mg;weeks 13-16=1.7 mg;weeks 17 on=2.4 mg (or 1.7 mg);after at least 4 weeks tolerating 2.4 mg=7.2 mg, adults, weight only
semaglutide|found|medium|glp1-notes missed-notes sema-ref|Ozempic injection, type 2 diabetes|weeks 1-4=0.25 mg;weeks 5 on=0.5 mg;after at least 4 weeks on 0.5 mg=1 mg;after at least 4 weeks on 1 mg=2 mg
semaglutide|found|medium|glp1-notes missed-notes|Ozempic tablets, type 2 diabetes|step 1=1.5 mg;step 2=4 mg;step 3=4 or 9 mg
semaglutide|found|medium|glp1-notes missed-notes|Rybelsus tablets, type 2 diabetes|step 1=3 mg;step 2=7 mg;step 3=7 or 14 mg
semaglutide|found|medium|glp1-notes missed-notes|Wegovy tablets, weight|step 1=1.5 mg;step 2=4 mg;step 3=9 mg;step 4=25 mg
sertraline|found|high|ad-table|label, adults|step 1=25 to 50 mg;step 2=50 to 200 mg a day
spironolactone|found|medium|hs-spiro-wheel hs-spiro-mims|spironolactone, label uses|step 1=25 mg to 100 mg every day;step 2=up to 200 mg every day
tadalafil|found|high|hs-tad-label|tadalafil as needed, erection|step 1=10 mg every once, before;step 2=5 mg to 20 mg every at most once a day
tadalafil|found|high|hs-tad-label|tadalafil daily, erection|step 1=2.5 mg every day;step 2=5 mg every day
testosterone|mixed|medium|hs-xyosted|Xyosted, replacement|step 1=75 mg every week;step 2=50 mg, 75 mg or 100 mg every week
tirzepatide|found|medium|glp1-notes missed-notes|Mounjaro, type 2 diabetes|weeks 1-4=2.5 mg;weeks 5 on=5 mg;each further step after at least 4 weeks=+2.5 mg
tirzepatide|found|medium|glp1-notes missed-notes|Zepbound, weight|weeks 1-4=2.5 mg;weeks 5-8=5 mg;each further step after at least 4 weeks=+2.5 mg (7.5, 10, 12.5, 15 mg)
vitamin-b12-injected|found|high|b12-label|US cyanocobalamin, pernicious anaemia|step 1=100 mcg once a day for 6 or 7 days;step 2=100 mcg every other day for 7 doses;step 3=100 mcg every 3 to 4 days for 2 to 3 weeks;step 4=100 mcg once a month for life
vortioxetine|found|high|ad-table|label, adults|step 1=10 mg;step 2=10 to 20 mg a day
`
