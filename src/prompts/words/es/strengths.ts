import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const strengths: WordsById = {
  'strengths/seen': {
    text: '¿Qué fortaleza he visto ya en esta persona?',
    deeper: ['¿Cómo podría decírselo?', '¿Dónde más podría servirle?'],
  },
  'strengths/example': {
    text: '¿Qué de mi propia semana podría mostrar que las cosas pueden mejorar?',
    deeper: ['¿Cómo dejar que se vea sin dar sermones?', '¿Qué tuvo también de difícil esa semana?'],
  },
  'strengths/courage': {
    text: '¿Qué hizo hoy la persona que requirió valor o esfuerzo?',
    deeper: ['¿Qué se me habría escapado con prisa?', '¿Cómo podría decirle lo que vi?'],
  },
  'strengths/there': {
    text: '¿Cuándo bastó con estar ahí?',
    deeper: ['¿Qué me hizo confiar en que bastaba?', '¿Qué otra cosa sentía el impulso de hacer?'],
  },
  'strengths/toward': {
    text: '¿Qué hacíamos hoy: acercarnos a algo o alejarnos de algo?',
    deeper: ['¿Hacia dónde diría la persona que va?'],
  },
  'strengths/tip': {text: '¿Qué consejo de mi propia vida resultó útil de verdad?', deeper: ['¿Cómo lo ofrecí?']},
  'strengths/note': {
    text: '¿Qué salió bien y merece estar en esta nota?',
    deeper: ['¿Gracias a quién salió bien?', '¿Cómo lo diría la persona?'],
  },
  'strengths/good': {
    text: '¿Dónde muestra esta nota lo que se le da bien?',
    deeper: ['¿Qué agregaría alguien que le quiere?'],
  },
  'strengths/hard': {
    text: '¿Cómo contar esta parte difícil de modo que se vea la esperanza?',
    deeper: ['¿Qué hizo la persona para salir adelante?', '¿Qué palabra pesa más aquí?'],
  },
  'strengths/cheer': {
    text: '¿Cómo se dieron ánimo en el grupo?',
    deeper: ['¿Qué merecía un aplauso y pasó en silencio?'],
  },
  'strengths/win': {text: '¿Qué pequeño logro puedo celebrar con alguien?', deeper: ['¿Cómo le gusta celebrar?']},
  'strengths/ripple': {
    text: 'Cuando alguien dio un paso esta semana, ¿a quién más le hizo bien?',
    deeper: ['¿Qué podría salir de ahí que nadie planeó?', '¿Cómo llegué a saberlo?'],
  },
  'strengths/month': {
    text: '¿Qué hace ahora alguien por su cuenta que antes hacía conmigo?',
    deeper: ['¿Cómo pasó de nuestras manos a las suyas?', '¿Qué sigue, si es que la persona quiere que siga algo?'],
  },
  'strengths/mine': {
    text: '¿En cuál de mis fortalezas me apoyé este mes?',
    deeper: ['¿Dónde me gustaría usarla ahora?'],
  },
};
