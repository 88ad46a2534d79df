import type {Evidence, Rule} from './rule.ts';

/* A no is a full answer; an absence is no fault. "Declined" is the usual other word. */
const person = ['person', 'none'] as const;
const unless = ['reported', 'negated', 'asked'] as const;

export const rules = [
  {id: 'refusal/refused', category: 'refusal', family: 'no', subject: person, unless: [...unless, 'passive', 'infinitive'], quietIf: ['careRefused'],
    patterns: ['< ~refuse.fin @adv to >', '< refusing @adv to >', '< ~refuse.fin >', '< refusing >'],
    same: ['{lead}~decline{rest}'], ask: ['What was offered?']},
  {id: 'refusal/refused-by', category: 'refusal', family: 'no', unless, quietIf: ['careRefused'],
    patterns: ['< ~be @adv ^refused by > @person'],
    same: ['{lead}~decline{rest}'], ask: ['What was offered?']},
  {id: 'refusal/refusal', category: 'refusal', family: 'no', unless: ['negated', 'asked', 'rights'], quietIf: ['careRefused'],
    patterns: ["@poss < ^refusal|refusals to|of >", "continued < ^refusal to|of >", '< refusal to >'],
    same: ['declining{rest}'], ask: ['What was offered?']},
  {id: 'refusal/unwilling', category: 'refusal', family: 'no', subject: person, unless,
    patterns: ['< ~be|~remain|~seem|~appear @adv ^unwilling to >', '< ~be @adv ^not|n\'t willing to >', '< unwilling to >', '< ~be n\'t willing|open to >', '< ~show no ^interest|willingness in|to? >'],
    same: ['~decline to'], ask: ['What would {they} like?']},
  {id: 'refusal/would-not', category: 'refusal', family: 'no', subject: person, unless: ['reported', 'asked'],
    patterns: ["< would|wo|will|wouldnt|wont ^not|n't @adv > engage|participate|cooperate|comply|listen|answer|respond|talk|speak|come|get|go|open|attend|accept|take|agree|budge|let|leave|look|follow|join|discuss|sign|try|stop|share|consider|hear|wake|eat|acknowledge|do", '< wouldnt|wont > engage|participate|cooperate|listen|answer|talk|come|get|go|open', '< not ^engaging|participating >', '< not ^receptive to >'],
    ask: ['What was offered?', 'What did {they} say about it?']},
  {id: 'refusal/failed', category: 'refusal', family: 'absence', subject: person, unless,
    patterns: ['< ~fail @adv to > @verb', '< ~neglect @adv to > @verb'],
    same: ['{didNot}'], ask: ['What got in the way, if you know?']},
  {id: 'refusal/no-show', category: 'refusal', family: 'absence', subject: [...person, 'writer', 'thing'], unless: ['asked', 'negated'], despite: ['name'],
    patterns: ['< no-showed >', '< no showed >'],
    same: ['did not come'], ask: ['How did word of the time reach {them}?']},
  {id: 'refusal/a-no-show', category: 'refusal', family: 'absence', weight: 'quiet', subject: [...person, 'thing', 'writer'], unless: ['asked', 'negated'],
    patterns: ['< ~be a? ^no-show|no-shows|ncns >', '< ~be a ^no show >', '< no-show|no-shows|ncns|n/s >', '< no show > today|again|for|on', '< no call no show >'],
    ask: ['How did word of the time reach {them}?']},
  {id: 'refusal/opposed', category: 'refusal', family: 'no', subject: person, unless,
    patterns: ["< will|would|wo n't|not have ^anything|nothing to do with >", '< ~stand @them|me|us|writer ^up >', '< ~leave @them|me|us|writer ^hanging >', '< ~blow|~walk ^off|out on >', '< ~blow ^off > @any', '< ~ignore @poss|my|our|the|staff|all|every|writer >', '< ~dig @poss heels in >', '< ~dig in @poss ^heels >', '< ~shut|~push @them|me|us|writer ^out|away|down >', '< ~ditch|~skip ^out? on >', '< ~ditch|~skip ^group|session|sessions|appointment|appointments|meeting|meetings|class >', '< ~stonewall >', '< ~storm|~stomp ^off|out >', '< ~flake|~bail on|out? >', '< wanted|wants ^nothing|no to do with >', '< wanted|wants ^no part of >', '< ~balk at >', '< ~turn ^up @poss nose|noses >', '< ~turn @poss nose ^up >', '< ~turn ^down > every|all|our|my|help', '< ~reject > @any', '< ~give @them|me|us|writer the ^runaround|cold|silent >', '< ~have n\'t|not ^bothered to >', "< did|could|does n't|not ^bother to? >", "< could|ca n't|not be ^bothered to? >"],
    ask: ['What was offered?', 'What did {they} say about it?']},
] as const satisfies readonly Rule[];

export const evidence: Evidence<typeof rules> = {
  'refusal/refused': {source: 'Goddu 2018, J Gen Intern Med 33:685', speaksUp: ['Client refused to come out of her room.', 'Refused breakfast.'], staysQuiet: ['The landlord refused to fix it.', 'He was refused entry by the shelter.', 'I refused to take sides.', 'the right to refuse', 'She did not refuse.']},
  'refusal/refused-by': {source: 'Goddu 2018, J Gen Intern Med 33:685', speaksUp: ['Housing services were refused by the veteran.'], staysQuiet: ['He was refused entry by the shelter.']},
  'refusal/refusal': {source: 'Goddu 2018, J Gen Intern Med 33:685', speaksUp: ["Ct's refusal to sign was noted."], staysQuiet: ['The refusal letter came from SSI.']},
  'refusal/unwilling': {source: 'Goddu 2018, J Gen Intern Med 33:685', speaksUp: ['She is unwilling to talk about it.'], staysQuiet: ['The landlord is unwilling to help.']},
  'refusal/would-not': {source: 'Sun 2022, Health Aff 41:203', speaksUp: ['Pt would not engage with writer.'], staysQuiet: ['The car would not start.', 'She said she would not go.']},
  'refusal/failed': {source: 'Sun 2022, Health Aff 41:203', speaksUp: ['Failed to attend 3 of 4 sessions.'], staysQuiet: ['I failed to bring the form.', 'The heater failed to start.']},
  'refusal/no-show': {source: 'Sun 2022, Health Aff 41:203', speaksUp: ['J.B. no-showed again.'], staysQuiet: ['He showed up on time.']},
  'refusal/a-no-show': {source: 'Sun 2022, Health Aff 41:203', speaksUp: ['Ct was a no show for the visit.'], staysQuiet: ['We watched the show.']},
  'refusal/opposed': {source: 'Sun 2022, Health Aff 41:203', speaksUp: ['He blew off group again.'], staysQuiet: ['She walked out to the porch.']},
};
