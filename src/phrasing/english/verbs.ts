/*
 * Verbs we know the forms of. `*` doubles the last letter; irregular verbs bring
 * past and participle. What a verb means for us stands in the sets below it.
 */
export const verbs = `
accept|access|accuse|ache|achieve|act|adhere|adjust|administer|admit*|admonish|advise|afford|agree|allege|allow|answer|apologize|apologise|appear|apply
approach|approve|argue|arrange|arrest|arrive|ask|assess|assert|assign|assist|assume|assure|attach|attempt|attend|attribute|authorize|authorise|avoid|awake awoke awoken
badger|bake|bar*|bathe|be was been|bear bore borne|beat beat beaten|become became become|beg*|begin* began begun|behave|believe|belong|berate|blame|blow blew blown|boil|book|borrow|boss|bother
break broke broken|breathe|bring brought brought|browbeat browbeat browbeaten|brush|build built built|bully|buy bought bought
cajole|call|calm|cancel|care|carry|catch caught caught|caution|celebrate|challenge|change|charge|chart|chase|chat*|check|chew|chide|choose chose chosen|claim|clean|clear|climb|close
coach|coax|coerce|collect|comb|come came come|command|commit*|compel*|complain|complete|comply|concede|confess|confine|confirm|confiscate|confront|connect|consent|consider
consult|contact|contend|continue|contribute|control*|convince|cook|cooperate|cope|correct|counsel|cover|create|criticize|cross|cry|cue|curb|cut* cut cut
dance|dare|deal dealt dealt|decide|declare|decline|decompensate|defy|delete|demand|demonstrate|deny|deserve|describe|deteriorate|determine|develop|diagnose|dictate|die|direct
disagree|disappear|discharge|disclose|discontinue|discourage|discuss|dismiss|disobey|disregard|do did done|document|draw drew drawn|dress|drink drank drunk|drive drove driven|drop*
earn|eat ate eaten|educate|elope|embellish|empower|empty|encourage|end|endorse|enforce|engage|enjoy|enrol*|enroll|ensure|enter|entertain|escalate|escort|establish|evade|evaluate|exaggerate|examine|exceed|excuse
exercise|exhaust|exhibit|expect|experience|explain|explore|express|eye
face|fail|fake|fall fell fallen|fast|fear|feel felt felt|feed fed fed|fetch|fight fought fought|figure|file|fill|finalize|find found found|finish|fit* fit fit|fix|float|focus|follow|forbid* forbade forbidden|force|forget* forgot forgotten
forgive forgave forgiven|free
gain|gather|get* got got|give gave given|go went gone|grab*|grant|grow grew grown|guess|guide|guilt
handle|hang hung hung|happen|hassle|hate|have had had|head|hear heard heard|help|hide hid hidden|hit* hit hit|hold held held|hope|hurry|hug*
identify|ignore|implore|improve|include|indicate|induce|inform|inject|insist|instruct|insure|intend|interrupt|intervene|interview|investigate|invite|involve|isolate|issue
join|journal|journey|judge|jump|justify
keep kept kept|kick|kiss|know knew known
lack|land|last|laugh|lay laid laid|lead led led|lean|learn|leave left left|lecture|lend lent lent|let* let let|level|lie|lift|light lit lit|like|listen|live|lock|log*|look|lose lost lost|love|lower
maintain|make made made|malinger|manage|mandate|manipulate|mark|matter|mean meant meant|measure|medicate|meet met met|mention|mind|minimize|minimise|misbehave|miss|monitor|motivate|move
nag*|name|need|neglect|negotiate|nod*|note|notice|notify
obey|object|oblige|observe|obtain|offer|open|oppose|order|organize|own
pace|pack|paint|panic|parent|park|participate|pass|pause|pay paid paid|perform|permit*|persuade|pester|phone|pick|place|plan*|play|plead|point|post|practice|practise|pray|prefer*|prepare|prescribe|present|press|pressure|pretend
prevent|print|process|proclaim|prohibit|promise|prompt|pronounce|propose|protect|protest|prove|provide|pull|punish|purport|push|put* put put
question|quit* quit quit
raise|ramble|reach|react|read read read|realize|receive|recite|recommend|reconsider|record|recover|redirect|reduce|refer*|reflect|refrain|refuse|regret*|regulate|reinforce|reject|relapse|relax|release|rely|remain|remember|remind
remove|rent|repair|repeat|reply|report|reprimand|request|require|reschedule|rescue|resist|resolve|respect|respond|rest|restart|restrict|restrain|resume|retell retold retold|return|review|revoke|reward|ride rode ridden|rinse|rise rose risen|rock|round|ruin|run* ran run|rush
sabotage|save|say said said|schedule|scold|scream|screen|search|seat|see saw seen|seek sought sought|seem|select|sell sold sold|send sent sent|separate|serve|set* set set|settle|shake shook shaken|shame|share|shout|show showed shown|shower|shut* shut shut|sign|sing sang sung|sit* sat sat|skip*|sleep slept slept|slow|smile|smoke|snap*|sneak
solve|sort|speak spoke spoken|spend spent spent|stabilize|stall|stand stood stood|start|state|stay|steal stole stolen|step*|stick stuck stuck|stop*|store|straighten|stress|strip*|strive|struggle|study|submit*|suffer|suggest|suit|supervise|support|suppose|surrender|suspend|swallow|swear swore sworn|sweep swept swept|switch
take took taken|talk|teach taught taught|tease|tell told told|terminate|test|text|thank|therapize|think thought thought|threaten|throw threw thrown|tidy|toss|touch|track|train|transfer*|transport|travel|treat|trick|trust|try|turn|twist
understand understood understood|undress|unload|update|upset* upset upset|urge|use|utilize
vent|verbalize|verify|violate|visit|voice|volunteer|vow
wait|wake woke woken|walk|want|warn|wash|waste|watch|wean|wear wore worn|welcome|whine|win* won won|wipe|wish|withdraw withdrew withdrawn|withhold withheld withheld|witness|wonder|work|worry|write wrote written
abuse|back|bail|bark|buck|dangle|drift|holler|impress|inherit|knock|march|nix|rate|ring rang rung|score|shoot shot shot|slide slid slid|veto|wander|wave|owe|balk|ban*|bend bent bent|box|brainstorm|bribe|cave|conduct|cop*|crack|dig* dug dug|dispense|display|ditch|draft|drag*|drill|drum*|emphasize|emphasise|fess|fish|flake|function|game|goad|grill|hammer|honor|honour|hound|kiss|list
milk|nudge|ok|okay|pee|piss|pitch|preach|prod*|profess|reiterate|restore|rope|rub*|rule|scare|school|spin* spun spun|split* split split|steamroll|steer|stir*|stomp|stonewall|storm|strongarm|suck|toe|triage|wallow|weigh|wheedle
yell
`
  .trim()
  .split(/[|\n]/);

/** Say and its kin: what follows may be somebody else's view. */
export const speech =
  'say state share report mention explain note describe tell add express voice verbalize admit claim insist indicate confirm identify complain announce assert answer reply disclose acknowledge remark repeat joke laugh swear write text call declare promise agree vow deny';
export const thought =
  'feel think believe know wonder want hope worry decide plan realize guess fear wish consider understand learn remember set choose suppose see';
