import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const deciding: WordsById = {
  'deciding/open': {
    text: '¿Qué opciones tiene hoy la persona, de verdad?',
    deeper: ['¿Quién puso los límites y cómo se enteraría la persona?', '¿Cuál podríamos abrir un poco más?'],
  },
  'deciding/wants': {
    text: '¿Cómo voy a saber qué quiere antes de ofrecer ideas?',
    deeper: ['¿Qué me ayudaría a esperar la respuesta entera?', '¿Cómo sabré que lo entendí?'],
  },
  'deciding/agenda': {
    text: '¿Quién puso los temas hoy?',
    deeper: ['¿Qué quería tratar la persona que no alcanzamos?', '¿Cómo podríamos empezar por lo suyo la próxima vez?'],
  },
  'deciding/goal': {
    text: '¿De quién era la meta en que trabajamos y cómo lo sé?',
    deeper: ['¿Cómo la llamaría con sus propias palabras?', '¿Qué cambiaría si fuera toda suya?'],
  },
  'deciding/ways': {
    text: '¿Qué otros caminos miramos antes de elegir uno?',
    deeper: ['¿Quién los propuso?', '¿Qué quedó fuera y quién lo dejó fuera?'],
  },
  'deciding/pace': {
    text: '¿Al ritmo de quién fuimos y en qué lo noté?',
    deeper: ['¿Cómo habría sido ir más despacio o más rápido?', '¿De dónde venía la prisa?'],
  },
  'deciding/say': {
    text: '¿Cómo sabría quien lee que la persona tuvo voz en este plan?',
    deeper: ['¿Cuáles de sus palabras podrían estar ahí?', '¿En qué otras opciones pensó la persona?'],
  },
  'deciding/choice': {
    text: '¿Qué eligió, con sus propias palabras?',
    deeper: ['¿A qué dijo que no y cómo lo escuché?', '¿Qué significó esa elección para la persona?'],
  },
  'deciding/mind': {
    text: '¿Cómo toma decisiones nuestro grupo y a quién es fácil no ver?',
    deeper: ['¿Qué saldría si fuéramos más despacio?'],
  },
  'deciding/hand': {
    text: '¿Qué decisión pequeña podría soltar la próxima semana?',
    deeper: ['¿Qué sentiría al soltarla?', '¿Cómo la ofreceré para que se sienta real?'],
  },
  'deciding/real': {
    text: '¿Qué elección fue real esta semana y cuál fue solo de apariencia?',
    deeper: ['¿Cómo podría volverse real la segunda?', '¿Qué hice para que la primera fuera real?'],
  },
  'deciding/along': {
    text: '¿Cuándo acompañé una decisión que yo no habría tomado?',
    deeper: ['¿Qué aprendí de eso?', '¿Qué me habría perdido si no hubiera soltado?'],
  },
  'deciding/small': {
    text: 'Cuando alguien pareció sentirse menos en una reunión, ¿qué le habría devuelto su lugar?',
    deeper: ['¿Qué hago cuando eso me pasa a mí?', '¿Qué hice, o quisiera haber hecho, en ese momento?'],
  },
  'deciding/start': {
    text: '¿Cómo podrían los planes de nuestro programa empezar por la persona?',
    deeper: ['¿A quién podría invitar a probarlo conmigo?', '¿Qué página del plan podría escribir la persona?'],
  },
};
