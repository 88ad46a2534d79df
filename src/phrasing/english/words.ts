/*
 * Words by what they do in a sentence. A class is a list of lower-case words; one
 * word can stand in several. `who.ts` and the guards ask for classes; a few words that one
 * rule of grammar alone asks for stand beside it.
 */
import * as is from './classes.ts';
import type {Words} from './learn.ts';
import {frequent} from './frequent.ts';
import {speech, thought, verbs} from './verbs.ts';

const classes: Words['classes'] = [
  // Persons of the sentence
  [is.writerPronoun, 'i we me us myself ourselves my our mine ours'],
  [is.subjectPronoun, 'i we he she they you it who everyone everybody someone somebody anyone nobody this that there'],
  [
    is.personPronoun,
    'he she they him her them himself herself themselves themself you yourself his hers their theirs your',
  ],
  [is.objectPronoun, 'him her them you'],
  [is.possessive, 'his her their my our your its whose'],
  [is.personPossessive, 'his her their your'],
  [is.writerObject, 'me us'],

  [
    is.writerNoun,
    'staff writer pss cps psw prs team worker supporter navigator facilitator coordinator author coach cm recoverycoach undersigned therewriter companion clinician tech crew leadership management aide fp',
  ],
  [
    is.personNoun,
    'people population mom client ct cl clt pt patient peer member participant consumer resident individual person veteran vet guest tenant youth student caller attendee teen kid client/ct men women man woman guy gal lady girl boy newcomer folks group-members parolee addict mother-to-be caregiver roommate housemate visitor schizophrenic alcoholic junkie borderline bipolar felon ex-con offender fella fellow dude widow widower eldest oldest mbr kiddo gentleman gentlemen ladies housemates twin hoarder tweaker druggie crackhead pothead stoner narcissist anorexic bulimic psychotic',
  ],
  [is.groupNoun, 'group house floor unit room'],
  [is.clientNoun, 'client ct clt cl pt member participant'],
  [is.peerNoun, 'peer'],
  [
    is.peerRole,
    'specialist specialists supporter supporters worker workers support coach counselor counsellor navigator staff services service run led respite advocate advocates mentor mentors coordinator bridger',
  ],
  [
    is.familyNoun,
    'mom mum mother dad father parent caregiver grandmother grandma grandfather grandpa aunt uncle sister brother son daughter wife husband partner boyfriend girlfriend cousin family foster-mom ex',
  ],
  [is.parentNoun, 'mom mum mother dad father parent caregiver grandmother grandma grandfather grandpa'],

  // Whose rules are facts
  [
    is.authority,
    'court judge magistrate probation parole p.o po officer police cop sheriff da attorney lawyer law statute regulation ordinance lease landlord landlady hud dcf dhs aps ssi ssa ssdi dmv irs medicaid medicare county state city federal government immigration warrant subpoena custody license licensing hipaa fda osha policy insurer insurance probation/parole bail authority bylaw',
  ],
  [
    is.caretaker,
    'doctor dr dr. md pcp physician psychiatrist nurse np rn surgeon dentist pharmacist pharmacy therapist counselor counsellor specialist clinic hospital er ed ward prescriber provider midwife dietitian paramedic emt ems',
  ],
  [
    is.institution,
    'shelter agency landlord marshal inspector captain warden director school boss employer manager mgr supervisor teacher principal bank company office department church lab super superintendent embassy union college university caseworker case-worker worker va ss hr society housing program rule contract agreement sponsor neighbor neighbour coach judge store clerk guard security receptionist reception district waiver form application notice letter sign label bottle package insurance provider utility electric bus driver airline registrar bailiff jail prison warden facility',
  ],
  [
    is.safetyWord,
    'si hi si/hi suicide suicidal self-harm selfharm self-injury sib overdose overdosed od overdosing violence violent weapon weapons knife gun guns restraint restraints restrained seclusion hold 5150 abuse abused neglect neglected elopement eloped elope fire fires naloxone narcan 911 988 homicidal assault assaulted threat threats threatened danger dangerous unsafe bleeding smoke alarm hurting harming',
  ],
  [
    is.dangerWord,
    'smoke flames gun pistol medics 911 988 999 112 antihistamine antihistamines epipen paramedics gas narcan naloxone ambulance evacuate emergency er fire building tracks ledge railing',
  ],
  [
    is.legalWord,
    'court probation parole lease law legal mandate mandated order orders judge bail pretrial curfew-order ordinance',
  ],
  [
    is.careWord,
    'dose shot injection food meal breakfast lunch dinner supper snack tray eat eating vitals test testing screen ua uds drop urine urinalysis bloodwork lab draw transport transportation ambulance ride signature sign signing form roi release consent medication med insulin treatment pill weight vaccine vaccination ekg xray x-ray shower breathalyzer',
  ],
  [is.rightWord, 'right grievance complaint appeal confidentiality hipaa mandated'],

  // Small words
  [
    is.determiner,
    'the a an this that these those some any each every no both all another several two three four five six many most few either neither one half couple lot other bunch handful roomful dozen',
  ],
  [
    is.number,
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred third fourth fifth twice once 2 3 4 5 6 7 8 9 10 11 12',
  ],
  [
    is.preposition,
    'of in on at by for with w from about into onto to over under after before during through without until since against between among around near behind beyond toward towards off out up down re per via as like than within across along outside inside beside',
  ],
  [
    is.conjunction,
    'and or but so because when while if after before since until although though unless whether that which who whom where as then plus & n b/c bc cause once whenever whereas nor yet',
  ],
  [is.coordinator, 'and or but & n then plus nor yet'],
  [
    is.subordinator,
    'because when while after before since until although though unless as once whenever where whereas so b/c bc',
  ],
  [is.complementizer, 'that if whether why how what when'],
  [
    is.auxiliary,
    "be is am are was were been being isn isn't aren't wasn't weren't 's 're 'm 've 'd 'll have has had having do does did will would can could may might must should shall ought get gets got getting ca wo sha ain",
  ],
  [is.beForm, "be is am are was were been being 's 're 'm isn aren wasn weren ain"],
  [is.modal, 'will would can could may might must should shall ca wo'],
  [is.maybe, 'may might could would can'],
  [is.negation, "not n't never no neither nor without cannot hardly"],
  [is.insteadWord, 'instead rather'],
  [
    is.adverb,
    "not n't also overnight flat-out outright point-blank again afterward afterwards meanwhile thereafter just really still always often never ever even only simply already actually basically repeatedly gently firmly strongly strictly clearly then now today soon later finally eventually apparently supposedly now once twice usually generally definitely absolutely certainly probably likely obviously constantly continually consistently initially immediately briefly sometimes kind sort very so too quite mostly pretty somewhat extremely totally completely fully partially highly incredibly super rather most more less all both ultimately politely quietly kindly loudly sternly calmly verbally openly frequently currently previously recently largely entirely increasingly generally mainly almost nearly partly hardly barely newly well today yesterday tonight tomorrow first further together instead otherwise nonetheless however therefore maybe perhaps basically honestly kinda literally occasionally reportedly allegedly purportedly overall",
  ],
  [is.title, 'mr mrs ms mr. mrs. ms. miss mx dr dr. rev sr fr'],
  [
    is.programWord,
    'program group policy form clinic court act service plan counselor counsellor counseling hotline line center centre coalition society association institute anonymous administration treatment unit committee month day education prevention resources team department office training course class professional worker provider therapist specialist disorder hospital agency fund shelter outreach youth meeting sponsor family system field website evaluation screening assessment history panel hepatitis drink beverage shoes compensation advocate memorial',
  ],
  [
    is.thingNoun,
    'form bus train appointment door report application medication med room food money rent check note document letter meeting group class plan phone week day month year morning call visit test result it this that there which house floor building system bags everything nothing something session grief crockpot truck lid washer dryer tractor mower microwave faucet drawer order package law rule part policy process decision pain medicine kitchen bathroom bedroom bed apartment car fridge sink laundry sheets dishes porch yard garage goal purpose aim idea intent hope oven stove printer computer laptop elevator toilet heater furnace engine paperwork dressing tylenol ibuprofen advil aspirin metformin insulin albuterol lithium suboxone methadone gabapentin naltrexone vivitrol tea coffee cocoa soup sandwich toast cake number address slip',
  ],
  [
    is.epistemicAdjective,
    'tired hard difficult tough nice exhausted weird scary lonely sad awful great good glad proud frustrating strange noted careful mistaken kidding worn beat shaken torn wonderful upset worried nervous scared rough hungry thirsty cold freezing starving boiling soaked bored sore close easy able likely possible fine ok okay better relieved in joking overwhelming painful something someone why how',
  ],
  [
    is.homeWord,
    'off home here there back arriving arrive ready okay ok fine able better easier done over available able getting hearing feeling',
  ],
  [
    is.spanish,
    'el los las una unas unos del al que y en por para con se su sus lo le les está esta están muy pero como más cuando dijo dice fue ella ellos él mi nos también porque sobre hasta desde donde cliente clienta clientes debe tiene tienen quiere necesita medicina cita ayuda hoy ayer semana casa grupo hizo hacer ser estar hay sin entre todo todos nada algo mucho bien aunque ya de la un es ha habló vino trabajo hijo hija mamá papá reunión persona',
  ],
  [
    is.english,
    'the a an and to of in is was he she they it his her with for on at that this i we my our be has had have not from by as but or so will do did said about him them are were you out up who what when been if would there their all can after her after then',
  ],
  // Sets that one rule of grammar asks for
  [is.burning, 'smoke flames fire gun pistol knife gas'],
  [
    is.needed,
    'support supports help resources resource tools skills care time space everything things stuff info information papers paperwork documents items services treatment room rest something anything thing stability confidence words one ones all quiet peace privacy money supplies food hours signature signatures',
  ],
  [
    is.atStake,
    'visitor visitors phone phones mail belonging belongings bag bags leave leaves leaving left consent consents sign signs signed signing signature money check checks cash search searched searches lawyer room door locked release unit grounds premises',
  ],
  [
    is.advising,
    'advised advise encouraged encourage told tell asked ask reminded remind instructed recommended recommend counseled educated taught importance',
  ],
  [
    is.feeling,
    'feel laugh smile cry blush want think wonder realize happy sad mad sick tired late nervous anxious angry better worse low look sound',
  ],
  [
    is.inPersons,
    'of her third fourth fifth group floor row dorm wing bunch crowd both everyone everybody someone somebody anyone anybody all each some most none half',
  ],
  [
    is.counted,
    'some many few several most all more both these those thirteen fourteen fifteen twenty thirty forty fifty hundred dozen',
  ],
  [
    is.elsewhere,
    'shelter hospital school county va jail clinic kitchen store bus housing social case outreach benefits nursing medical temp desk',
  ],
];

const nouns = [
  is.writerNoun,
  is.personNoun,
  is.clientNoun,
  is.peerNoun,
  is.familyNoun,
  is.parentNoun,
  is.authority,
  is.caretaker,
  is.institution,
  is.careWord,
  is.programWord,
  is.thingNoun,
  is.rightWord,
];

const abbreviations =
  'dr mr mrs ms mx st no vs etc approx appt appts min mins hr hrs wk wks mo mos yr yrs dept sec am pm a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun re inc ave blvd rd apt rte hwy p.o i.e e.g w/ est exp ext temp avg max incl ea';

const notNames =
  'monday tuesday wednesday thursday friday saturday sunday anybody visitors discussed texted listened attended reviewed data notes intervention response progress continues yes thanks according wind flat mail laundry parking traffic rent heat';

const joined =
  "she+'s he+'s they+'re you+'re i+'m i+'ve they+'ve that+'s do+n't does+n't did+n't is+n't are+n't was+n't were+n't has+n't have+n't had+n't wo+n't would+n't ca+n't could+n't should+n't must+n't ought+n't need+n't wd+n't wud+n't wld+n't cud+n't cld+n't shud+n't shld+n't";

/** Rules know the word that is meant alone. */
const shorthand =
  'sd:said okd:okayed frm:from sposed:supposed in2:into kno:know wd:would tonite:tonight w:with w/:with w/o:without w/out:without w/in:within abt:about thru:through bc:because cuz:because cos:because becuz:because u:you ya:you ur:your em:them b4:before wld:would wud:would woud:would cld:could cud:could coud:could shd:should shud:should shoud:should shld:should tho:though ppl:people mtg:meeting mtgs:meetings appt:appointment appts:appointments grp:group tx:treatment dx:diagnosis insite:insight tlod:told todl:told msut:must non-compl:non-compliant noncompl:noncompliant';

export const english: Words = {
  classes,
  nouns,
  verbs,
  speech,
  thought,
  abbreviations,
  notNames,
  joined,
  shorthand,
  frequent,
};
