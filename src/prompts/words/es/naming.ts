import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const naming: WordsById = {
  'naming/plain': {
    text: '¿Cómo podría hablar, de forma sencilla y amable, del poder que hay en nuestra relación?',
    deeper: ['¿Qué primera frase sonaría a mí?', '¿Cuál sería un buen momento?'],
  },
  'naming/unsaid': {
    text: '¿Qué sigue sin decirse que quizá hoy nos estorbe?',
    deeper: ['¿Quién podría decirlo primero y cómo?', '¿Qué tendría de bueno que ya estuviera dicho?'],
  },
  'naming/begin': {
    text: 'Al empezar un grupo, ¿cómo digo qué decido yo y qué decide el grupo?',
    deeper: ['¿Qué me gustaría dejar en manos del grupo?', '¿Cómo lo sostendré cuando falte tiempo?'],
  },
  'naming/open': {
    text: '¿De qué hablamos hoy abiertamente que antes esquivábamos?',
    deeper: ['¿Qué nos ayudó a llegar ahí?', '¿Qué quiero agradecerle?'],
  },
  'naming/meant': {
    text: '¿Qué pudo entender que yo no quise decir?',
    deeper: ['¿Cómo podría preguntarlo sin que pese?', '¿Cuándo me ha pasado a mí?'],
  },
  'naming/told': {
    text: 'Cuando alguien me contó cómo me ve, ¿cómo lo recibí?',
    deeper: ['¿Cómo le hice saber que lo escuché?', '¿Con qué parte me quiero quedar?'],
  },
  'naming/still': {
    text: '¿Qué cosa pequeña me gustaría nombrar la próxima vez que hablemos?',
    deeper: ['¿Qué espero que salga de eso?', '¿Cuál sería una forma suave de empezar?'],
  },
  'naming/reader': {
    text: '¿Cómo le contaría a esta persona que escribo notas y quién las lee?',
    deeper: ['¿Qué querría agregar?', '¿Cómo cambiaría eso lo que escribo?'],
  },
  'naming/decides': {
    text: '¿Qué poder hay en nuestro grupo del que todavía no hemos hablado?',
    deeper: ['¿En qué se nota?', '¿Qué podría cambiar si habláramos de eso?'],
  },
  'naming/cleared': {
    text: '¿Cuándo cambió algo esta semana por hablar claro?',
    deeper: ['¿Quién dio el primer paso y cómo?', '¿Qué se siente distinto desde entonces?'],
  },
  'naming/second': {
    text: '¿Qué conversación sobre el poder vale la pena tener otra vez?',
    deeper: ['¿Qué veo ahora que antes no veía?'],
  },
  'naming/hard': {
    text: '¿Qué me hace difícil hablar de poder con las personas a quienes apoyo?',
    deeper: ['¿Quién lo hace bien y cómo empieza?', '¿Qué lo haría un poco más fácil?'],
  },
  'naming/limits': {
    text: '¿Qué palabras podría practicar para nombrar mi papel y sus límites?',
    deeper: ['¿Con quién podría probarlas?'],
  },
};
