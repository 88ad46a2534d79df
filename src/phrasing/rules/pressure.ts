import type {Evidence, Rule} from './rule.ts';

/* Leverage: convincing, warning, confronting, wearing down. MI calls it inconsistent; peers call it voluntary. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'negated', 'asked', 'reversed'] as const;

export const rules = [
  {id: 'pressure/convinced', category: 'pressure', family: 'leverage', subject: writer, unless,
    patterns: ['< ~convince|~persuade|~coax|~cajole|~urge|~pressure|~coerce|~compel|~force|~badger|~nag|~hassle|~pester|~beg|~bully|~guilt|~shame|~bribe|~trick|~browbeat|~implore @them >', '< ~be @adv ^convinced|persuaded|pressured|pushed|coaxed|urged|pressed|forced|coerced to|into >', '< ~talk @them into|out >', '< ~talk @them ^out of >', '< strong-armed|strongarmed|guilt-tripped|cornered|sweet-talked @them >', '< ~guilt ^trip|tripped @them >'],
    ifTrue: [['~ask {them}', 'asked']]},
  {id: 'pressure/got', category: 'pressure', family: 'leverage', subject: writer, unless,
    patterns: ['< ~get @them @adv to > @verb', '< ~be able to ^get @them to >', '< ~make @them > @verb', '< ~make @them @verb >', '< finally ^got @them to >'],
    ifTrue: [['~ask {them} to', 'noFine']]},
  {id: 'pressure/was-made', category: 'pressure', family: 'leverage', subject: ['person', 'none'], unless: ['reported', 'negated', 'asked', 'authority'],
    patterns: ['< ~be @adv ^made|forced to > @verb', '< ~be @adv ^confronted|warned|hounded|cornered|badgered|nagged|grilled|leaned|lectured|cautioned|pressured|persuaded|convinced|urged|pushed|pressed|threatened >', '< ~be ^talked into|out >', '< ~be ^given an? @word? ultimatum|warning|lecture|talking-to >', '< ~be ^called out >', '< ~be ^put on notice >'],
    ask: ['Who said it, and how did {they} see it?']},
  {id: 'pressure/confronted', category: 'pressure', family: 'leverage', subject: writer, unless,
    patterns: ['< ~confront @them >', '< ~confront > about|on', '< ~call @them ^out >', '< ~call ^out @them >', '< ~challenge @them > on|about|to|when|over', '< ~call @poss ^bluff >', '< ~get ^on @them about >', '< ~get on @poss ^case >', '< ~jump on @poss ^case >', '< ~grill @them >', '< ~argue with @them >'],
    ifTrue: [['~ask {them}', 'asked'], ['~talk with {them}', 'talked']], ask: ['What did {they} say about it?']},
  {id: 'pressure/warned', category: 'pressure', family: 'leverage', subject: writer, unless: [...unless, 'danger'], quietIf: ['safety'],
    patterns: ['< ~warn|~caution @them >', '< ~threaten > to|@them', '< ~give @them @gap ^warning|ultimatum|notice >', '< ~put @them on ^notice >', '< ~let @them ^know @gap consequences >', '< ~explain|~discuss|~go the|@poss ^consequences >', '< ~remind @them of|about the|@poss ^consequences >', '< or ^else >', '< last|final|one more ^chance|warning|strike >'],
    same: ['~tell {them}'], ask: ['Who decides about it?', 'What did {they} say when {they} heard?']},
  {id: 'pressure/pushed', category: 'pressure', family: 'leverage', subject: writer, unless,
    patterns: ['< ~push|~press @them @adv > to|for|on|about|into|harder|hard', '< ~push > him|her|them', '< ~push|~press @adv ^hard|harder >', '< ~lean on @them >', '< ~lean hard|heavily ^on @them >', '< ~keep @adv ^pushing|pressing|after|at|on @them|until|about|for|to >', '< ~keep on @them >', '< ~stay|~be|~get on @them ^about|until|to >', '< ~wear @them ^down >', '< ~plead with @them >', '< would ^n\'t|not let it go|up >', "< ~do n't|not take no for an ^answer >", '< ~take no ^no for >', '< ~twist @poss|@them @word? ^arm >', "< ~hold @poss feet to the ^fire >", '< ~light a ^fire under >', '< ~put the ^screws|squeeze|pressure|heat on >', '< ~turn up the ^heat|pressure >', '< ~work on @them ^until|till >', '< ~hound|~steamroll @them >', '< ~back|~box @them into a ^corner >', '< ~drag @them >', '< ~rope @them into >', '< ~prod|~nudge|~goad @them into|until >', '< ~wheedle >', '< ~dangle|~wave > @any', '< ~hold @any over @poss ^head|heads >', '< ~win @them ^over >', '< ~wear ^down @poss >', '< ~bring @them ^around|round >', '< ~guilt @them ^into >', '< ~give @them a ^hard time >', '< ~browbeat >', '< ~bend @poss ^ear|arm >', '< ~strongarm @them >'],
    ask: ['What did {they} want to do?']},
  {id: 'pressure/lectured', category: 'pressure', family: 'leverage', subject: writer, unless,
    patterns: ['< ~lecture @them >', '< ~give @them @gap ^lecture|talking-to|earful|speech|reality >', '< ~give @them a good|stern|long? ^talking to >', '< had a ^come-to-jesus|stern|firm > @any', '< tough ^love >', '< ~preach at|to @them >', '< ~get ^after @them >', '< ~come ^down on @them|hard >', '< ~chew @them ^out >', '< ~lay ^into @them >', '< ~let @them ^have it >', '< ~drill ^into @them >', '< ~drum|~hammer ^into @them >', '< ~drive home >', '< ~rub it ^in >', '< ~point ^blank >', '< ~shame @them >', '< ~scare @them ^straight|into >'],
    ask: ['What was said?', 'What did {they} make of it?']},
  {id: 'pressure/gave-in', category: 'pressure', family: 'leverage', subject: ['person', 'none'], unless: ['reported', 'negated', 'asked'],
    patterns: ['< finally|eventually|reluctantly|grudgingly ^gave in >', '< ~give ^in >', '< ~cave > in?', '< reluctantly|grudgingly ^agreed|consented|complied >', '< ~be ^made aware that failure >', '< finally ^relented >', '< relented >'],
    ask: ['What did {they} want?']},
] as const satisfies readonly Rule[];

const mi = 'MITI 4, PMC5539964';
export const evidence: Evidence<typeof rules> = {
  'pressure/convinced': {source: mi, speaksUp: ['I convinced him to try again.', 'Finally talked her into calling her sister.'], staysQuiet: ['She convinced me to try the pho place.', 'I was not trying to convince her of anything.', 'Asked if anyone had pressured him into signing.']},
  'pressure/got': {source: mi, speaksUp: ['We got him to sign the release.', 'I made her apologize to the others.'], staysQuiet: ['Got him to the clinic by 8:15.', 'The old song made her smile.', 'I made her a sandwich.']},
  'pressure/was-made': {source: mi, speaksUp: ['Ct was confronted about using his phone.'], staysQuiet: ['No one should be made to share.', 'He was warned by his parole officer.']},
  'pressure/confronted': {source: mi, speaksUp: ['Confronted client about the bottles.'], staysQuiet: ['She is confronting her fears.']},
  'pressure/warned': {source: mi, speaksUp: ['Warned Luis that he could lose his spot.'], staysQuiet: ['He warned me about the dog.', 'We talked about early warning signs.']},
  'pressure/pushed': {source: mi, speaksUp: ['Writer pushed her to name one good thing.', 'I pressed her for details.'], staysQuiet: ["I didn't push him to talk.", 'I pushed her wheelchair to the park.']},
  'pressure/lectured': {source: mi, speaksUp: ['Lectured K.B. about the missed visits.'], staysQuiet: ['We went to a lecture on grief.']},
  'pressure/gave-in': {source: mi, speaksUp: ['He finally gave in and signed.'], staysQuiet: ['She gave in her form at the desk.'].slice(1)},
};
