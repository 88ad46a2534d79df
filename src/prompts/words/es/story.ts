import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const story: WordsById = {
  'story/part': {
    text: '¿Qué parte de mi historia, si es que alguna, podría servir aquí?',
    deeper: ['¿Qué la hace oportuna para esta persona, hoy?', '¿Qué parte me guardaría?'],
  },
  'story/hoping': {
    text: '¿Qué espero que haga mi historia y para quién?',
    deeper: ['¿De qué otra manera podría pasar eso?', '¿Qué sentiría si no cambiara nada?'],
  },
  'story/minute': {
    text: '¿Cómo contaría mi historia en un minuto para luego devolver la palabra?',
    deeper: ['¿Con qué pregunta terminaría?', '¿Qué parte puedo dejar fuera?'],
  },
  'story/choose': {
    text: 'En un grupo, ¿cómo elijo entre contar mi historia y dejar espacio para otras?',
    deeper: ['¿Qué gana el grupo cuando espero?'],
  },
  'story/after': {
    text: '¿Qué compartí y hacia dónde fue la conversación después?',
    deeper: ['¿Qué noté en su cara o en su voz?', '¿Quién devolvió la palabra y cómo?'],
  },
  'story/welcome': {text: '¿Cómo supe que mi historia era bienvenida?', deeper: ['¿Qué me habría indicado que no?']},
  'story/over': {
    text: '¿Cuándo empezó mi historia a taparle la suya?',
    deeper: ['¿Qué estaba pidiendo mi historia?', '¿Cómo volvimos a la suya?'],
  },
  'story/more': {
    text: 'La próxima vez, ¿qué contaría menos, o más, de mi historia?',
    deeper: ['¿Qué me hace querer cambiarlo?'],
  },
  'story/record': {
    text: '¿Cuánto de mi propia historia cabe en su expediente?',
    deeper: ['¿Qué se perdería si la dejara fuera?', '¿A quién se la estaría contando?'],
  },
  'story/model': {
    text: '¿Cuándo le dio ánimo a alguien mi manera de vivir, más que lo que dije?',
    deeper: ['¿Cómo me enteré?'],
  },
  'story/tender': {
    text: '¿Qué partes de mi historia están sensibles ahora y piden descanso?',
    deeper: ['¿Cómo sería ese descanso?', '¿Quién sabe que las estoy dejando descansar?'],
  },
  'story/others': {
    text: '¿Quién más aparece en la historia que cuento y qué diría de eso?',
    deeper: ['¿Qué parte es solo mía para contar?', '¿Cómo podría preguntarle a esa persona?'],
  },
  'story/distance': {
    text: '¿Dónde nos protege que me guarde mi historia y dónde nos aleja?',
    deeper: ['¿Cómo distingo una cosa de la otra?', '¿Cómo sería compartir un poco?'],
  },
};
