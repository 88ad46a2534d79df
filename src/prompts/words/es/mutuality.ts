import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const mutuality: WordsById = {
  'mutuality/learn': {
    text: '¿Qué podría aprender hoy de alguien a quien apoyo?',
    deeper: ['¿Cómo podría decirle que lo quiero aprender?', '¿Qué se interpone cuando lo intento?'],
  },
  'mutuality/inside': {
    text: '¿Qué conocemos por dentro la otra persona y yo, y en qué se separan nuestros caminos?',
    deeper: ['¿Dónde podría confundir su camino con el mío?'],
  },
  'mutuality/brought': {
    text: '¿Qué trajo cada quien a la conversación?',
    deeper: ['¿Qué traje yo que nadie había pedido?', '¿Qué habría faltado sin lo suyo?'],
  },
  'mutuality/helping': {
    text: '¿Cuándo estaba yo ayudando y cuándo aprendíamos a la par?',
    deeper: ['¿Cuál de las dos cosas parecía querer?', '¿Cómo fue pasar de una cosa a la otra?'],
  },
  'mutuality/counted': {text: '¿Qué pudo mostrarle que su opinión contaba?', deeper: ['¿Qué cambié gracias a eso?']},
  'mutuality/life': {text: '¿Cuándo habló hoy mi formación y cuándo mi propia vida?', deeper: ['¿En cuál confié más?']},
  'mutuality/two': {
    text: '¿Dónde muestra esta nota el trabajo de dos personas?',
    deeper: ['¿Qué hizo la persona y qué hice yo?'],
  },
  'mutuality/share': {
    text: '¿Quién carga con el trabajo en nuestro grupo y cómo podría repartirse?',
    deeper: ['¿Qué dejaría con gusto en otras manos?'],
  },
  'mutuality/receive': {
    text: '¿Dónde me permití recibir algo esta semana?',
    deeper: ['¿Qué me hace fácil, o difícil, recibirlo?', '¿Qué ganó quien me lo dio?'],
  },
  'mutuality/thanks': {
    text: '¿A quién quiero dar las gracias esta semana y qué le agradezco?',
    deeper: ['¿Cómo se va a enterar?'],
  },
  'mutuality/expert': {
    text: '¿Cuándo me sentí como quien más sabe y cómo nos cambió eso?',
    deeper: ['¿Qué pude preguntar en vez de explicar?', '¿Cómo me bajé de ahí?'],
  },
  'mutuality/lived': {
    text: '¿Qué sé por haberlo vivido que ninguna clase podría enseñar?',
    deeper: ['¿A quién en el trabajo le serviría oírlo?', '¿Cuándo me apoyé en eso por última vez?'],
  },
  'mutuality/equal': {
    text: '¿Qué haría que nuestros encuentros se sintieran más de igual a igual?',
    deeper: ['¿Qué silla, formulario o palabra cambiaría?', '¿Qué pondría primero la otra persona?'],
  },
  'mutuality/showed': {
    text: '¿Qué aprendí de la persona que esta nota podría mostrar?',
    deeper: ['¿Cuáles de sus palabras me lo enseñaron?', '¿Cómo podría hacérselo saber?'],
  },
};
