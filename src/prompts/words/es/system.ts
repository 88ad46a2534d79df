import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const system: WordsById = {
  'system/bridge': {
    text: '¿Cómo puedo ser puente sin tomar partido?',
    deeper: ['¿Qué quiere oír cada orilla del puente?', '¿Qué hago cuando tiran de los dos lados?'],
  },
  'system/sure': {
    text: '¿De qué tengo certeza hoy y cómo puedo mantener la mente abierta?',
    deeper: ['¿Qué me sorprendería para bien?', '¿Quién podría verlo de otra manera?'],
  },
  'system/apart': {
    text: '¿Cuándo se separaron el plan del equipo y los deseos de la persona?',
    deeper: ['¿Qué dije, o me guardé?', '¿Quién más lo vio?'],
  },
  'system/sides': {
    text: '¿Cuándo empezó a sentirse como dos bandos y qué nos acercó de nuevo?',
    deeper: ['¿Qué quieren ambos lados para la persona?', '¿Quién quedó en medio?'],
  },
  'system/once': {text: '¿Qué habilidad usé hoy que alguna vez tuve que aprender?', deeper: ['¿Quién me la enseñó?']},
  'system/form': {
    text: '¿Qué pide este formulario y qué querría contar la persona?',
    deeper: ['¿Dónde podrían caber las dos cosas?', '¿Qué podría preguntarle antes de llenarlo?'],
  },
  'system/table': {
    text: 'Con varias agencias en la mesa, ¿quién se dirige primero a la persona?',
    deeper: ['¿Cómo entra la persona en la conversación?'],
  },
  'system/met': {
    text: '¿Dónde se llevaron bien esta semana los valores del apoyo entre pares y las reglas de la agencia?',
    deeper: ['¿Quién hizo que funcionara?', '¿Qué podría crecer de ahí?'],
  },
  'system/unknown': {text: '¿Cuándo ayudó que yo no supiera la respuesta?', deeper: ['¿Qué pude oír gracias a eso?']},
  'system/learn': {
    text: '¿Qué quiero aprender o practicar ahora?',
    deeper: ['¿De quién o con quién podría aprenderlo?'],
  },
  'system/rule': {
    text: '¿Qué regla de aquí ayuda a la gente y cuál solo le sirve al equipo?',
    deeper: ['¿Quién podría decir cómo se siente desde el otro lado?', '¿Qué pondría en su lugar?'],
  },
  'system/helps': {
    text: '¿Cómo sé que lo que hago sirve?',
    deeper: ['¿Qué me ha dicho la gente sin que yo preguntara?', '¿Quién podría decirme dónde no sirve?'],
  },
  'system/courage': {
    text: '¿Cuándo apoyé una decisión que una voz experta cuestionaba?',
    deeper: ['¿Qué costó y qué dio?', '¿Quién estuvo conmigo?'],
  },
  'system/supervisor': {
    text: '¿Qué me gustaría que quien me supervisa entendiera del apoyo entre pares?',
    deeper: ['¿Qué momento de este mes lo mostraría?', '¿Cómo podría abrir esa conversación?'],
  },
  'system/question': {
    text: '¿Qué pregunta quiero llevar antes que nada a supervisión?',
    deeper: ['¿Qué tipo de respuesta me ayudaría?'],
  },
  'system/values': {
    text: '¿Dónde muestra mi agencia que valora lo que sabemos como pares?',
    deeper: ['¿Dónde me gustaría ver más de eso?'],
  },
  'system/sent': {
    text: '¿Cuándo me mandan porque nadie más sabe qué hacer y cómo nos va con eso?',
    deeper: ['¿Qué me gustaría preguntar antes de la próxima vez?', '¿Qué sabe la persona de cómo llegó conmigo?'],
  },
  'system/path': {
    text: '¿Adónde me gustaría que me llevara este trabajo en unos años?',
    deeper: ['¿Qué querría conservar tal como está?'],
  },
  'system/certified': {
    text: '¿Qué parte de mi formación uso y qué me enseñó mejor la vida?',
    deeper: ['¿Qué le agregaría al curso?'],
  },
};
