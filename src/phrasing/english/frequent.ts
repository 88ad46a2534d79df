/*
 * How often a word is met in a hundred thousand words of notes, roughly, counted on our own
 * sets: a pattern is looked for by its rarest word. Whatever is not here is rare.
 */
export const frequent: readonly (readonly [times: number, words: string])[] = [
  [2000, '. the , to and i he a her she in on'],
  [500, "with his of at him is for was it we 's told by me so about my that \" up : n't be has out must said before"],
  [
    170,
    "one back had have ; two ct got not pt from after asked should down this call came did own then as over what an all would 'd let no bus off needs new since group says time but week talked first get been into made if client phone again refused gave us / sat when went keep do three room bring together there every took both are left ! our will",
  ],
  [
    70,
    "writer meeting whole home 'm request twice mom decided line house door day who good they clinic stay go sit sister today nobody put days staff still while through friday could denied how visit called advised lunch right plan old next form were or which see you just come job like chose till need may now until coffee ten better noon last ride bed leave read clean take kept talk because them say morning sign monday ordered quit third stop check abuse letter caller shared landlord brought dad kitchen permission lazy does county wrote some never difficult per sleep wo unit ca car nine mr. work brother laughed office too met refuse & each reminded why know place move log calls warned court team allowed without try help going herself list walked more nurse open compliant compliance sunday month can set moved",
  ],
  [
    35,
    "peer weekend pass failed though am soup table instructed any requires wants ate four himself porch recommended housing drug mine school words most myself card ought during finally number wanted dirty treated experience lease light looked hold six 've side denies insight way tell stayed once circle half around mother thursday other under re diagnosed options tonight order wait pss intake cousin start people meds their pushed counseled breakfast ' hearing tuesday lot baby - class chair ran bad walk mostly use kids hand okay here overnight even noncompliant til shelter tues roommate suicide doctor probation story found watched explored wk drive bit everyone insisted drunk ok text away felt evening resistant show lost son early family whether goal daughter than along claim everybody declined turned addict resident instead flyer guy slept fine pay years finish junkie judge choice end picked shot rules pills hear smoke skip give thing member claims aunt food mail wheelchair march law report sent n where cried gotta rest money comes ua therapy admitted pharmacy hrs po rent church blew med cl only another explained meet best feels signed goes mandated reporter listened tea hospital showed look being thurs appeal cut 'll hard participant keys low residents drinking past treatment substance detox grief find eat parking anything alcoholics ( ) file decision short used note leaned bank flat seat directed curfew name saturday very cake refuses si alcoholic year assessed wife allow anonymous game eleven water shoes green step floor later full",
  ],
];
