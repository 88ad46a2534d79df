import type {WordsById} from '../types.ts';

/* A draft until native peers have read it. */
export const es: WordsById = {
  'power/carry': {
    text: '¿Qué poder llevo a este encuentro solo por mi papel?',
    deeper: ['¿Cómo verá ese poder la otra persona?'],
  },
  'power/room': {
    text: '¿Cómo puedo dejarle hoy más lugar a la otra persona?',
    deeper: ['¿Qué suelo llenar con mis propias palabras?'],
  },
  'power/steer': {
    text: '¿Cuándo llevé yo el rumbo hoy y cuándo seguí?',
    deeper: ['¿Qué me dijo que era momento de seguir?', '¿Qué temía que pasara si soltaba?'],
  },
  'power/talked': {
    text: '¿Quién habló más y qué pienso de eso?',
    deeper: ['¿Qué habría salido en un silencio más largo?'],
  },
  'power/tense': {
    text: '¿Qué pudo sentirse tenso sin que nadie lo dijera?',
    deeper: ['¿Cómo podría abrir esa puerta la próxima vez?'],
  },
  'power/helped': {
    text: '¿Dónde ayudó mi influencia esta semana y dónde le quitó lugar a alguien?',
    deeper: ['¿Cómo se sintió cada cosa desde su silla?'],
  },
  'power/unnoticed': {
    text: '¿Qué decido por otras personas sin darme cuenta?',
    deeper: ['¿Cuál de esas decisiones podría ser suya?'],
  },
  'power/title': {
    text: '¿Qué haría distinto si no tuviera ningún título?',
    deeper: ['¿Cuál de esas cosas podría probar esta semana?'],
  },
  'deciding/open': {
    text: '¿Qué opciones tiene hoy la persona de verdad?',
    deeper: ['¿Quién trazó esos límites, y la persona lo sabe?'],
  },
  'deciding/wants': {
    text: '¿Cómo voy a saber qué quiere antes de ofrecer ideas?',
    deeper: ['¿Qué me ayudaría a esperar la respuesta entera?'],
  },
  'deciding/agenda': {text: '¿Quién puso los temas hoy?', deeper: ['¿Qué quería tratar que no alcanzamos?']},
  'deciding/goal': {
    text: '¿De quién era la meta en que trabajamos y cómo lo sé?',
    deeper: ['¿Cómo la llamaría con sus propias palabras?', '¿Qué cambiaría si fuera toda suya?'],
  },
  'deciding/say': {
    text: '¿Cómo sabría quien lee que la persona tuvo voz en este plan?',
    deeper: ['¿Cuáles de sus palabras podrían estar ahí?'],
  },
  'deciding/choice': {
    text: '¿Qué eligió, con sus propias palabras?',
    deeper: ['¿A qué dijo que no y cómo lo escuché?'],
  },
  'deciding/along': {text: '¿Cuándo acompañé una decisión que yo no habría tomado?', deeper: ['¿Qué aprendí de eso?']},
  'deciding/start': {
    text: '¿Cómo podrían los planes de nuestro programa empezar por la persona?',
    deeper: ['¿A quién podría invitar a probarlo conmigo?'],
  },
  'listening/arrive': {
    text: '¿Qué me ayudaría a llegar en calma y con ganas de escuchar?',
    deeper: ['¿Qué traigo que podría dejar antes?'],
  },
  'listening/surprise': {text: '¿Qué escuché hoy que me sorprendió?', deeper: ['¿Qué había supuesto hasta entonces?']},
  'listening/left': {text: '¿En qué momento se fue mi mente de la conversación?', deeper: ['¿Qué me estaba llamando?']},
  'listening/feeling': {
    text: '¿Qué sentí por dentro y qué hice con eso?',
    deeper: ['¿De quién era ese sentir, mío o de la otra persona?'],
  },
  'listening/ask': {
    text: '¿Qué me gustaría preguntar, ahora que tuve tiempo de pensar?',
    deeper: ['¿Cómo preguntarlo de modo que sea fácil decir que no?'],
  },
  'listening/mattered': {
    text: '¿Qué le importó más hoy y dónde lo muestra mi nota?',
    deeper: ['¿Cuáles de sus palabras lo dicen mejor?'],
  },
  'listening/unheard': {
    text: '¿Quién pudo irse sintiendo que no le escuché y qué lo repararía?',
    deeper: ['¿Cuál sería un primer paso pequeño?'],
  },
  'listening/silence': {
    text: '¿Qué pasa en mí cuando hay silencio entre las dos partes?',
    deeper: ['¿Qué podría estar haciendo ese silencio por la persona?'],
  },
  'words/voice': {text: '¿Qué voz suena más fuerte en esta nota?', deeper: ['¿Dónde podría entrar la suya?']},
  'words/read': {
    text: 'Si la persona leyera esto conmigo, ¿qué línea querría explicarle?',
    deeper: ['¿Cómo lo diría cara a cara?'],
  },
  'words/tell': {text: '¿Cómo contaría esta parte la persona?', deeper: ['¿Qué quitaría y qué agregaría?']},
  'words/saw': {text: '¿Qué vi u oí, antes de ponerle nombre?', deeper: ['¿Qué otra cosa pudo verse así?']},
  'words/boss': {
    text: '¿Dónde sueno como quien manda y dónde como par?',
    deeper: ['¿Qué esperaba que pensaran de mí al leer?'],
  },
  'words/one': {
    text: '¿Qué palabra podría cambiar para que se vea una elección?',
    deeper: ['¿Qué deja ver la palabra nueva?'],
  },
  'words/habit': {
    text: '¿Qué frase uso por costumbre y dónde la aprendí?',
    deeper: ['¿Qué me gustaría decir en su lugar?'],
  },
  'words/forms': {
    text: '¿Qué partes de nuestros formularios me llevan a palabras que no elegiría?',
    deeper: ['¿Quién podría cambiarlas y qué le mostraría?'],
  },
};
