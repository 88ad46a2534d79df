import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const boundaries: WordsById = {
  'boundaries/give': {
    text: '¿Cuánto tengo para dar hoy, de verdad?',
    deeper: ['¿Qué me ayudaría a guardar un poco para mí?'],
  },
  'boundaries/carry': {
    text: '¿Qué me llevo de este encuentro que no es mío?',
    deeper: ['¿Dónde podría dejarlo?', '¿De quién es y quién más podría ayudar a llevarlo?'],
  },
  'boundaries/breath': {
    text: '¿Qué me ayudaría a cerrar esta visita antes de que empiece la siguiente?',
    deeper: ['¿Cuánto tiempo lleva y de dónde podría sacarlo?'],
  },
  'boundaries/blurry': {
    text: '¿Dónde se sintió borroso un límite entre la otra persona y yo?',
    deeper: ['¿Qué lo haría claro y amable a la vez?', '¿Quién lo sintió primero y cómo lo supe?'],
  },
  'boundaries/big': {
    text: '¿Qué de hoy es demasiado grande para cargarlo a solas y a quién podría llamar?',
    deeper: ['¿Qué me gustaría oír de esa persona?'],
  },
  'boundaries/writing': {text: 'Mientras escribo esto, ¿cómo estoy?', deeper: ['¿Qué me haría bien justo después?']},
  'boundaries/group': {
    text: 'Después del grupo, ¿qué se queda conmigo y dónde puedo dejarlo?',
    deeper: ['¿Quién más estuvo y quizá también lo carga?'],
  },
  'boundaries/helped': {
    text: '¿Qué le hizo bien esta semana a mi propia recuperación o bienestar?',
    deeper: ['¿Qué ayudaría a que hubiera más de eso?', '¿Qué voy a conservar, incluso en una semana cargada?'],
  },
  'boundaries/home': {
    text: '¿Cuándo me siguió el trabajo a casa y qué quería?',
    deeper: ['¿Qué me gustaría decirle en la puerta?', '¿Cómo sería una tarde libre de verdad?'],
  },
  'boundaries/worth': {
    text: '¿Cuándo sentí que estaba ahí para demostrar lo que valgo?',
    deeper: ['¿Quién ve lo que valgo sin pruebas?', '¿De dónde viene esa sensación?'],
  },
  'boundaries/lean': {
    text: '¿En quién puedo apoyarme la próxima semana?',
    deeper: ['¿Qué cosa podría pedirle?', '¿Cómo sabe que cuento con su apoyo?'],
  },
  'boundaries/kind': {
    text: '¿Qué “no” sería un gesto de cariño esta semana?',
    deeper: ['¿A quién le haría bien?', '¿A qué “sí” le abre lugar?'],
  },
  'boundaries/roles': {
    text: '¿Qué papeles tengo con una misma persona y cómo nos va con eso?',
    deeper: ['¿Cuál fue primero?', '¿Qué podríamos acordar para cuando nos veamos fuera?'],
  },
  'boundaries/steady': {
    text: '¿Qué tan firme me siento ahora en este trabajo?',
    deeper: ['¿Qué me avisa pronto de que me estoy cansando?', '¿A quién se lo diría?'],
  },
  'boundaries/thin': {
    text: '¿Qué me piden cargar aquí sin apoyo suficiente?',
    deeper: ['¿Qué sería suficiente?', '¿A quién podría decírselo?'],
  },
};
