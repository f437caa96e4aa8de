/** lemma | other forms: third person, past, participle. Verbs by which the press reports speech; `quiet` ones seldom take a direct quotation, `relaying` ones tell no more than who it is from. */
export const REPORTING_VERB_ROWS = `
say|says;said;saying|relaying
tell|tells;told;telling|relaying
add|adds;added;adding|relaying
note|notes;noted;noting|relaying
state|states;stated;stating|relaying
announce|announces;announced;announcing|relaying
claim|claims;claimed;claiming
declare|declares;declared;declaring
warn|warns;warned;warning
insist|insists;insisted;insisting
explain|explains;explained;explaining|relaying
argue|argues;argued;arguing
stress|stresses;stressed;stressing
emphasize|emphasizes;emphasized;emphasizing
emphasise|emphasises;emphasised;emphasising
underline|underlines;underlined;underlining
underscore|underscores;underscored;underscoring
highlight|highlights;highlighted;highlighting|quiet
reiterate|reiterates;reiterated;reiterating|relaying
repeat|repeats;repeated;repeating
confirm|confirms;confirmed;confirming|relaying
deny|denies;denied;denying|quiet
admit|admits;admitted;admitting
acknowledge|acknowledges;acknowledged;acknowledging
concede|concedes;conceded;conceding
assert|asserts;asserted;asserting
maintain|maintains;maintained;maintaining
contend|contends;contended;contending
suggest|suggests;suggested;suggesting
propose|proposes;proposed;proposing|quiet
point out|points out;pointed out;pointing out
remark|remarks;remarked;remarking|relaying
observe|observes;observed;observing
comment|comments;commented;commenting
respond|responds;responded;responding
reply|replies;replied;replying
answer|answers;answered;answering
ask|asks;asked;asking
urge|urges;urged;urging
call for|calls for;called for;calling for|quiet
demand|demands;demanded;demanding
promise|promises;promised;promising
pledge|pledges;pledged;pledging
vow|vows;vowed;vowing
predict|predicts;predicted;predicting
forecast|forecasts;forecasted;forecasting|quiet
report|reports;reported;reporting|relaying
write|writes;wrote;written;writing|relaying
tweet|tweets;tweeted;tweeting|relaying
post|posts;posted;posting
allege|alleges;alleged;alleging
accuse|accuses;accused;accusing|quiet
complain|complains;complained;complaining
criticize|criticizes;criticized;criticizing|quiet
criticise|criticises;criticised;criticising|quiet
condemn|condemns;condemned;condemning|quiet
praise|praises;praised;praising|quiet
welcome|welcomes;welcomed;welcoming|quiet
recall|recalls;recalled;recalling|relaying
continue|continues;continued;continuing
conclude|concludes;concluded;concluding
joke|jokes;joked;joking
quip|quips;quipped;quipping
shout|shouts;shouted;shouting
cry|cries;cried;crying|quiet
exclaim|exclaims;exclaimed;exclaiming
whisper|whispers;whispered;whispering
testify|testifies;testified;testifying
caution|cautions;cautioned;cautioning
lament|laments;lamented;lamenting
hint|hints;hinted;hinting
indicate|indicates;indicated;indicating
imply|implies;implied;implying|quiet
signal|signals;signaled;signalled;signaling|quiet
reveal|reveals;revealed;revealing|relaying
disclose|discloses;disclosed;disclosing|relaying
mention|mentions;mentioned;mentioning|relaying
elaborate|elaborates;elaborated;elaborating
clarify|clarifies;clarified;clarifying
counter|counters;countered;countering
retort|retorts;retorted;retorting
object|objects;objected;objecting
protest|protests;protested;protesting|quiet
agree|agrees;agreed;agreeing|quiet
believe|believes;believed;believing|quiet
think|thinks;thought;thinking|quiet
hope|hopes;hoped;hoping|quiet
expect|expects;expected;expecting|quiet
feel|feels;felt;feeling|quiet
fear|fears;feared;fearing|quiet
estimate|estimates;estimated;estimating|quiet
express|expresses;expressed;expressing|quiet
describe|describes;described;describing|quiet
quote|quotes;quoted;quoting
cite|cites;cited;citing|quiet
affirm|affirms;affirmed;affirming
reaffirm|reaffirms;reaffirmed;reaffirming
proclaim|proclaims;proclaimed;proclaiming
pronounce|pronounces;pronounced;pronouncing
boast|boasts;boasted;boasting
opine|opines;opined;opining
advise|advises;advised;advising
assure|assures;assured;assuring
inform|informs;informed;informing
threaten|threatens;threatened;threatening|quiet
appeal|appeals;appealed;appealing|quiet
speak|speaks;spoke;spoken;speaking|quiet
recount|recounts;recounted;recounting
charge|charges;charged;charging
echo|echoes;echoed;echoing
tout|touts;touted;touting|quiet
decry|decries;decried;decrying|quiet
denounce|denounces;denounced;denouncing|quiet
`;

/** Particles inside family names, lower case; those of the second list also begin Arabic names with a hyphen. */
export const NAME_PARTICLES: readonly string[] =
  'van von der den de del della di da do dos das du le la las los el al bin ibn bint abu umm ben ould wuld ag zu zum zur ten ter af av y e san st st. mac mc o ap mar bar ur i'.split(
    ' ',
  );

/** Hyphenated beginnings of Arabic and Hebrew family names, lower case. */
export const HYPHEN_PARTICLES: readonly string[] =
  'al ad an ar as ash at az el ul ur us ben bin bar abu ibn ould'.split(' ');

/** Ends of names that are no surname. */
export const NAME_SUFFIXES: readonly string[] =
  'jr jr. sr sr. ii iii iv ph.d. phd md m.d. esq esq. kbe obe mbe cbe qc kc'.split(' ');
