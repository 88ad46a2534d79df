import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const system: WordsById = {
  'system/bridge': {
    text: '¿Cómo puedo ser puente sin ponerme de un lado?',
    deeper: ['¿Qué quiere oír cada orilla del puente?'],
  },
  'system/sure': {
    text: '¿De qué tengo certeza hoy y cómo puedo mantener la mente abierta?',
    deeper: ['¿Qué me sorprendería para bien?'],
  },
  'system/apart': {
    text: '¿Cuándo se separaron el plan del equipo y los deseos de la persona?',
    deeper: ['¿Qué dije, o me guardé?', '¿Quién más lo vio?'],
  },
  'system/sides': {
    text: '¿Cuándo empezó a sentirse como dos bandos y qué nos acercó de nuevo?',
    deeper: ['¿Qué quieren ambos lados para la persona?'],
  },
  'system/once': {text: '¿Qué habilidad usé hoy que alguna vez tuve que aprender?', deeper: ['¿Quién me la enseñó?']},
  'system/form': {
    text: '¿Qué pide este formulario y qué querría contar la persona?',
    deeper: ['¿Dónde podrían caber las dos cosas?'],
  },
  'system/table': {
    text: 'Con varias agencias en la mesa, ¿quién se dirige primero a la persona?',
    deeper: ['¿Cómo entra la persona en la conversación?'],
  },
  'system/met': {
    text: '¿Dónde se llevaron bien esta semana los valores de pares y las reglas de la agencia?',
    deeper: ['¿Quién hizo que funcionara?'],
  },
  'system/unknown': {text: '¿Cuándo me ayudó no saber?', deeper: ['¿Qué descubrí por no saber?']},
  'system/learn': {
    text: '¿Qué quiero aprender o practicar ahora?',
    deeper: ['¿De quién o con quién podría aprenderlo?'],
  },
  'system/rule': {
    text: '¿Qué regla de aquí ayuda a la gente y cuál solo le sirve al equipo?',
    deeper: ['¿Quién podría decir cómo se siente desde el otro lado?'],
  },
  'system/helps': {
    text: '¿Cómo sé que lo que hago sirve?',
    deeper: ['¿Qué me ha dicho la gente sin que yo preguntara?'],
  },
  'system/courage': {
    text: '¿Cuándo apoyé una decisión que una voz experta cuestionaba?',
    deeper: ['¿Qué costó y qué dio?'],
  },
  'system/supervisor': {
    text: '¿Qué me gustaría que quien me supervisa entendiera del trabajo de pares?',
    deeper: ['¿Qué momento de este mes lo mostraría?'],
  },
  'system/question': {
    text: '¿Qué pregunta quiero llevar sobre todo a la supervisión?',
    deeper: ['¿Qué tipo de respuesta me ayudaría?'],
  },
  'system/values': {
    text: '¿Dónde muestra mi agencia que valora lo que sabemos como pares?',
    deeper: ['¿Dónde me gustaría ver más de eso?'],
  },
  'system/sent': {
    text: '¿A quién me mandan cuando nadie más sabe qué hacer y cómo nos va con eso?',
    deeper: ['¿Qué me gustaría preguntar antes de la próxima vez?'],
  },
  'system/path': {
    text: '¿Adónde me gustaría que me lleve este trabajo en unos años?',
    deeper: ['¿Qué querría conservar tal como está?'],
  },
  'system/certified': {
    text: '¿Qué parte de mi formación uso y qué me enseñó mejor la vida?',
    deeper: ['¿Qué le agregaría al curso?'],
  },
};
