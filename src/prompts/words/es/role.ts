import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const role: WordsById = {
  'role/think': {
    text: 'Antes de vernos, ¿qué pensará esta persona que hago yo?',
    deeper: ['¿De dónde podría venir esa idea?', '¿Qué cosa podría contarle sobre mi trabajo?'],
  },
  'role/can': {
    text: '¿Cómo voy a decir qué puedo y qué no puedo hacer, en una o dos frases?',
    deeper: ['¿Qué parte me gustaría decir pronto?', '¿Cómo espero que lo reciba?'],
  },
  'role/different': {
    text: 'Si quienes mandan ya le dieron la espalda, ¿cómo podría la persona notar que llego como par?',
    deeper: ['¿Qué he hecho cuando alguien me puso a prueba?', '¿Qué me gustaría oír en su lugar?'],
  },
  'role/staff': {
    text: '¿Cuándo me sentí más parte del personal que par?',
    deeper: ['¿Qué lo provocó: un lugar, una tarea, una palabra?', '¿Cómo encontré el camino de vuelta?'],
  },
  'role/only': {
    text: '¿Qué hice hoy que solo se puede hacer entre pares?',
    deeper: ['¿Cómo lo contaría en una línea?', '¿A quién me gustaría contárselo?'],
  },
  'role/several': {
    text: 'Con varias personas del equipo presentes, ¿cómo se habrá sentido estar del otro lado?',
    deeper: ['¿Quién habló con quién y de quién se habló?', '¿Qué podría equilibrarlo la próxima vez?'],
  },
  'role/connect': {
    text: '¿Con quién podría poner en contacto a la persona para lo que no me toca?',
    deeper: ['¿Cómo podríamos hacer esa primera llamada lado a lado?'],
  },
  'role/friend': {
    text: '¿Qué hice aquí como par, en palabras que mi familia entendería?',
    deeper: ['¿Qué palabra de la nota es de otro oficio?'],
  },
  'role/counselor': {
    text: '¿Cuándo me tomaron por terapeuta y qué dije?',
    deeper: ['¿Qué estaba buscando la persona?', '¿Cómo seguimos a partir de ahí?'],
  },
  'role/story': {
    text: 'Si alguien llega al equipo y pregunta qué hace quien apoya como par, ¿qué historia contaría?',
    deeper: ['¿Qué le sorprendería más?', '¿Qué dejaría para que lo descubra por su cuenta?'],
  },
  'role/heard': {
    text: 'Cuando digo el nombre de mi puesto, ¿qué parece entender la gente?',
    deeper: ['¿De qué otra forma podría presentarme?', '¿Qué me gustaría que oyera primero la gente?'],
  },
  'role/tasks': {
    text: '¿Qué tareas me alejan del apoyo entre pares?',
    deeper: ['¿Quién me las dio y qué sabe de eso?', '¿Qué haría con esa hora?'],
  },
  'role/billing': {
    text: '¿Cómo influyen las reglas de facturación en mi tiempo con la gente y qué pienso de eso?',
    deeper: ['¿Qué no cambia, sea cual sea el código?', '¿Con quién podría hablarlo?'],
  },
  'role/reader': {
    text: 'Si alguien leyera solo esta nota, ¿qué diría que hago yo?',
    deeper: ['¿Qué línea señalaría?', '¿Qué hice como par que todavía no aparece?'],
  },
};
