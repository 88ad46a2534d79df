/*
 * Verbs we know the forms of. `*` doubles the last letter; irregular verbs bring
 * past and participle. What a verb means for us stands in the sets below it.
 */
export const verbs = `
swing swung swung|scrub*|mop*|sweep swept swept|vacuum|wipe|rinse|pop*|hustle|yank|bundle|hoard|crash|protest|fold|unpack|rake|reapply|reschedule|jot*|draw drew drawn|teach taught taught|march|pry|rush|shove|dispense|lay laid laid|shoot shot shot|withhold withheld withheld|shut* shut shut|abuse|accept|access|act|adhere|adjust|administer|admit*|admonish|advise|agree|allege|allow|answer|apologize|appear|apply|approve|argue|arrive
ask|assert|assess|assign|attempt|attend|authorise|authorize|avoid|back|badger|bail|ban*|bar*|bark|be was been|become became become|beg*
begin* began begun|behave|believe|bend bent bent|berate|blow blew blown|book|boss|bother|box|brainstorm|break broke broken|breathe|bribe
bring brought brought|browbeat browbeat browbeaten|buck|bully|buy bought bought|cajole|call|calm|care|catch caught caught|caution|cave
challenge|change|check|chide|choose chose chosen|claim|clean|clear|close|coach|coax|coerce|come came come|command|commit*|compel*|complain
complete|comply|concede|conduct|confess|confirm|confiscate|confront|consent|consider|contend|continue|control*|convince|cooperate|cop*|cope
correct|counsel|crack|create|cry|cue|cut* cut cut|dangle|deal dealt dealt|decide|declare|decline|decompensate|delete|demand|deny|describe
determine|develop|diagnose|die|dig* dug dug|direct|discharge|disclose|discuss|disobey|display|ditch|do did done|document|draft|drag*|drift
drink drank drunk|drive drove driven|drop*|earn|eat ate eaten|educate|elope|embellish|emphasise|emphasize|enforce|engage|ensure|evaluate
exaggerate|excuse|experience|explain|explore|express|eye|fail|fake|fall fell fallen|fast|fear|feel felt felt|fess|fight fought fought|figure
file|find found found|finish|fit* fit fit|fix|follow|forbid* forbade forbidden|force|free|function|game|get* got got|give gave given
go went gone|goad|grant|grill|guess|guilt|handle|hassle|have had had has|head|hear heard heard|help|hold held held|holler|honor|hope|hound
identify|ignore|implore|impress|indicate|inform|inherit|insist|instruct|intervene|interview|invite|join|journey|judge|keep kept kept|knock
know knew known|lack|last|laugh|lead led led|lean|learn|leave left left|lecture|let* let let|level|lie|like|list|listen|live|log*|look
lose lost lost|love|lower|maintain|make made made|malinger|manage|mandate|manipulate|measure|meet met met|mention|milk|mind|minimise|minimize
misbehave|miss|monitor|nag*|name|need|neglect|nix|nod*|note|notice|nudge|obey|object|observe|offer|ok|okay|open|order|own|pace|panic|parent
park|participate|pass|pay paid paid|pee|perform|permit*|persuade|pester|phone|pick|piss|pitch|place|plan*|play|plead|point|practice|preach
prefer*|prescribe|press|pressure|pretend|prevent|process|prod*|profess|promise|prompt|provide|purport|push|put* put put|question
quit* quit quit|raise|rate|reach|read read read|realize|recommend|redirect|refer*|refuse|regard|regulate|reinforce|reiterate|reject|relapse|release
remain|remember|remind|rent|repeat|reply|report|reprimand|request|resist|respect|respond|rest|restore|restrict|review|revoke|ride rode ridden
round|rule|run* ran run|say said said|schedule|school|scold|score|screen|search|seat|see saw seen|seem|sell sold sold|send sent sent
set* set set|shame|share|show showed shown|shower|sign|sit* sat sat|skip*|sleep slept slept|slide slid slid|smile|smoke|snap*|sort
speak spoke spoken|spend spent spent|split* split split|stand stood stood|start|state|stay|steamroll|steer|stick stuck stuck|stop*|store
stress|suffer|suggest|supervise|support|suppose|suspend|swallow|swear swore sworn|take took taken|talk|tell told told|test|text
think thought thought|threaten|throw threw thrown|toe|track|train|transport|treat|triage|trick|trust|try|turn|twist
understand understood understood|urge|use|verbalize|veto|violate|visit|voice|vow|wait|wake woke woken|walk|wander|want|warn|waste|watch|wave
wear wore worn|weigh|welcome|win* won won|wish|wonder|work|worry|write wrote written
add|announce|acknowledge|remark|joke|ghost|flake|renege|dodge|duck|stonewall|brush|rebuff|spurn|balk|hang hung hung|tune|clam*|slam*|shrug*|thumb|waive|ground|limit|pull|light lit lit|harp|hammer|bear bore borne|chase|rope|haul|corner|needle|wheedle|bulldoze|guilt-trip*|strong-arm|railroad|sweet-talk|interrogate|quiz*|hit* hit hit|drill|discourage|spell|chew|dress|rein|usher|herd|shoo|shush|hush|count|require|halve|double|titrate|taper|reduce|increase|bump|switch|move|de-escalate|case-manage|contract|fib*|feign|cook|sulk|pout|whine|mouth|fish|sponge|mooch|blame|con*|stir*|wrap*|enable|reinstate|hand|beat beat beaten|suspect|doubt|sound|present|expect|escort|remand|fly flew flown|lift|task|summon|prevail|plead|tear tore torn|rip*|egg|sway|intimidate|blackmail|harass|humiliate|entice|lure|induce|stage|abide|conform|submit*|flout|deviate|evade|storm|exaggerate|minimize|downplay|rationalize|wallow|overreact|instigate|crave|thrive|enjoy|interpret|analyze|psychoanalyze|utilize|employ|implement|inspect|toss|restrain|seclude|sedate|drug-test|breathalyze|update|revise|swap*|trade|owe|rescind|extend|dock|overrule|lock|greenlight|reckon|scare|frighten|return|settle|fill|enlighten|apply|manage|skip*|love|carry|confess|fall fell fallen
`
  .trim()
  .split(/[|\n]/)
  .map(entry => entry.trim());

/** Say and its kin: what follows may be somebody else's view. */
export const speech =
  'say state share report mention explain note describe tell add express voice verbalize admit claim insist indicate confirm identify complain announce assert answer reply disclose acknowledge remark repeat joke laugh swear write text declare promise agree vow deny';
export const thought =
  'feel think believe know wonder want hope worry decide plan realize guess fear wish consider understand learn remember set choose suppose see figure reckon';
