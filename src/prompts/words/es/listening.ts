import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const listening: WordsById = {
  'listening/arrive': {
    text: '¿Qué me ayudaría a llegar en calma y con ganas de escuchar?',
    deeper: ['¿Qué traigo que podría dejar antes?', '¿Cuánto tiempo me hace falta y en qué lugar?'],
  },
  'listening/before': {
    text: '¿Cómo mostraré que escuché antes de agregar algo mío?',
    deeper: ['¿Cuál de mis costumbres se adelanta?'],
  },
  'listening/call': {
    text: 'En una llamada, ¿cómo sé que alguien sigue ahí conmigo?',
    deeper: ['¿Qué podría decir cuando no lo sé?'],
  },
  'listening/surprise': {
    text: '¿Qué oí hoy que me sorprendió?',
    deeper: ['¿Qué había supuesto hasta entonces?', '¿De qué me gustaría oír más?'],
  },
  'listening/left': {
    text: '¿En qué momento se fue mi mente de la conversación?',
    deeper: ['¿Qué me estaba llamando?', '¿Qué me trajo de vuelta?'],
  },
  'listening/answer': {
    text: '¿Cuándo ofrecí una solución mientras todavía me contaba?',
    deeper: ['¿Cómo habría seguido lo que contaba?', '¿Qué quería ahorrarle, o ahorrarme?'],
  },
  'listening/understood': {
    text: 'Cuando dije que entendía, ¿cómo lo recibió?',
    deeper: ['¿Qué entendí y qué puse de mi parte?', '¿Qué diría la persona que entendí?'],
  },
  'listening/feeling': {
    text: '¿Qué sentí por dentro y qué hice con eso?',
    deeper: ['¿De quién era ese sentir, mío o de la otra persona?', '¿Adónde quiere ir ahora ese sentir?'],
  },
  'listening/ask': {
    text: '¿Qué me gustaría preguntar, ahora que tuve tiempo de pensar?',
    deeper: ['¿Cómo preguntarlo de modo que sea fácil decir que no?'],
  },
  'listening/mattered': {
    text: '¿Qué le importó más hoy y dónde lo muestra mi nota?',
    deeper: ['¿Cuáles de sus palabras lo dicen mejor?', '¿Qué pensaba yo que iba a importarle más?'],
  },
  'listening/hold': {
    text: 'Cuando alguien compartió algo pesado, ¿cómo lo sostuvo el grupo?',
    deeper: ['¿Qué hice con las manos, los ojos, la voz?'],
  },
  'listening/quiet': {
    text: '¿Cuándo se quedó alguien en silencio esta semana y qué estaba pasando en nuestra conversación?',
    deeper: ['¿Qué estaba pasando justo antes?', '¿Qué podría decir para volver a abrir la charla?'],
  },
  'listening/unheard': {
    text: '¿Quién pudo irse sintiendo que no le escuché y qué lo repararía?',
    deeper: ['¿Qué habría querido que yo captara?', '¿Cuál sería un primer paso pequeño?'],
  },
  'listening/silence': {
    text: '¿Qué pasa en mí cuando hay silencio en la conversación?',
    deeper: [
      '¿Qué podría estar haciendo ese silencio por la persona?',
      '¿Quién me enseñó lo que significa un silencio?',
    ],
  },
};
