/* Words that ordinarily have a capital without naming a person: the first of a sentence, days, places, institutions. English and Spanish. */
export const ordinary: ReadonlySet<string> = new Set(
  `a about after again all also although am an and another any are as ask asked at be because been before being between both but by
call called can caught could dear did do does during each even every everyone few first for found from gave get give go good got group had
has have he hear heard her here him his how i if in is it its just keep kept last later let listening long looking many maybe me meeting
met might mine more most my myself near never next no nobody not nothing now of off old on once one only or other our out over perhaps
quite reached read reflect said sat saw say says seeing seems she sit so some somebody someone sometimes spoke still such talked talking
than thank thanks that the their them then there these they thing think thinking this those though through to today together told
tomorrow tonight too took tried try under until up upon us walked was watched we went were what when where which while who whole why will
with without wrote yesterday yes yet you young your
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december new year christmas easter thanksgiving eve day week month holiday lent ramadan hanukkah memorial labor independence history
north south east west northern southern eastern western central upper lower grand great little big black white red green blue
america american states united kingdom england ireland mexico mexican spain canada cuba puerto rico africa african asia asian europe
city county state town village island islands river lake mountain beach valley bay park square bridge hill hills creek forest garden
carolina dakota virginia york jersey hampshire california texas florida ohio oregon michigan illinois georgia washington san santa saint st
chicago houston boston dallas philadelphia phoenix orleans vegas worth
street avenue road drive lane boulevard court place building floor room house home center centre hall office tower plaza station
hospital clinic health care mental medical behavioral services service support peer peers specialist specialists recovery program
programs project department division bureau agency council committee board commission court police fire school college university
library church temple mosque chapel community social security human resources public private national federal international
association foundation society institute union league club team committee center network alliance coalition bank insurance company
inc church army navy force forces guard veterans affairs administration act law bill rights amendment constitution congress senate
bible book books step steps tradition traditions anonymous alcoholics narcotics higher power serenity prayer god lord
training course class workshop first aid plan part chapter level phase stage version page section form report note notes survey
housing shelter food stamps welfare benefits medicaid medicare pride parade march world war peace earth moon sun street way goodwill
salvation cross harbor haven hope bridge open door wellness action warm line crisis hotline suicide prevention intentional shared
ninth tenth eighth seventh sixth fifth fourth third second two three four five six seven eight nine ten eleven twelve hundred
internet google facebook zoom word excel windows apple microsoft amazon walmart target uber starbucks mcdonald english spanish french
el la los las un una unos unas lo al del de y o u e que qué quien quién cuando cuándo donde dónde como cómo porque pero si sí no ni ya
me te se nos le les mi mis tu tus su sus nuestro nuestra yo tú él ella ellos ellas nosotros usted ustedes esto esta este eso esa ese hoy
ayer mañana siempre nunca antes después luego entonces también tampoco aunque mientras hasta desde con sin por para en a ante bajo
quiero quise hablé hablamos llamé fui fue era estaba estuve tengo tenía hice hizo dijo dije vi vino vive pensé escribí anoté dejé
acompañé quedé leímos leí pasamos todo todos toda todas algo nada nadie alguien cada otro otra mucho muy más menos bien gracias querido
querida buenos buenas buen buena feliz año nuevo nueva lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril
mayo junio julio agosto septiembre octubre noviembre diciembre navidad nochebuena nochevieja semana santa pascua reyes día
norte sur este oeste estados unidos méxico españa cuba colombia argentina aires ciudad pueblo barrio centro casa calle plaza parque
iglesia escuela universidad hospital clínica salud mental social seguridad servicio servicios apoyo mutuo compañeros compañeras pares
grupo programa proyecto departamento ministerio consejo comité policía biblioteca cruz roja cáritas media luna derechos ley paso pasos
libro grande azul rojo verde blanco negro abierta abierto amigos asociación fundación sociedad alcohólicos anónimos dios virgen`.split(
    /\s+/,
  ),
);
