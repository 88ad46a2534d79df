import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const trust: WordsById = {
  'trust/promise': {
    text: '¿Qué promesa pequeña puedo cumplir hoy?',
    deeper: ['¿Qué me ayudaría a no prometer de más?', '¿Cómo sabrá la persona que la cumplí?'],
  },
  'trust/past': {
    text: '¿Qué le habrán enseñado a esperar de mí quienes quisieron ayudar antes?',
    deeper: ['¿Qué podría hacer pronto que no se espere?', '¿Qué haré si me pone a prueba?'],
  },
  'trust/tell': {
    text: 'Antes de que cuente más, ¿qué querría saber sobre lo que no puedo guardarme?',
    deeper: ['¿Cómo lo diré para que sea claro y amable?', '¿En qué momento sería lo bastante pronto?'],
  },
  'trust/room': {
    text: '¿Cómo podría ser más fácil hablar en esta sala o en esta llamada?',
    deeper: ['¿A quién podría preguntarle?'],
  },
  'trust/easier': {
    text: '¿Qué pareció hacer más fácil hablar hoy?',
    deeper: ['¿Cómo podría haber más de eso?', '¿Qué no hice que también ayudó?'],
  },
  'trust/built': {
    text: '¿Qué momento pequeño de hoy pudo sumar confianza?',
    deeper: ['¿Qué hizo cada quien en ese momento?', '¿Cómo lo contaría la otra persona?'],
  },
  'trust/judged': {
    text: '¿Qué opinión mía podría preocuparle a la otra persona?',
    deeper: ['¿Qué podría hacer para que no tenga que adivinarla?', '¿Cuándo me preocupó eso a mí?'],
  },
  'trust/reason': {
    text: 'Cuando alguien guardó distancia, ¿qué buena razón pudo tener?',
    deeper: ['¿Qué haría yo en su lugar?', '¿Qué haría que valiera la pena acercarse?'],
  },
  'trust/written': {
    text: '¿Cómo me sentiría si esto lo hubieran escrito sobre mí?',
    deeper: ['¿De qué línea pediría hablar?', '¿Qué me alegraría encontrar?'],
  },
  'trust/leave': {
    text: '¿Qué puedo dejar fuera sin que la nota deje de ser honesta y completa?',
    deeper: ['¿Para quién es ese detalle?', '¿Cómo podría preguntarle antes?'],
  },
  'trust/readers': {
    text: '¿Quién más puede leer esta nota y qué querría la persona que viera primero?',
    deeper: ['¿Qué línea querría que nadie se saltara?'],
  },
  'trust/stays': {
    text: '¿Qué decimos en nuestro grupo sobre lo que se queda aquí?',
    deeper: ['¿Qué hacemos cuando una historia sale de aquí?', '¿Cómo se lo contamos a quien llega?'],
  },
  'trust/follow': {
    text: '¿Dónde cumplí esta semana y dónde me falta decirle algo a alguien?',
    deeper: ['¿Cuál sería una forma sencilla de decirlo?', '¿Qué me ayudó a cumplir?'],
  },
  'trust/unsure': {text: '¿Cuándo dejé que alguien viera mis dudas?', deeper: ['¿Qué cambió en la relación?']},
  'trust/slow': {
    text: '¿Dónde crece despacio la confianza y qué podría ayudar?',
    deeper: ['¿Qué he probado hasta ahora?', '¿Qué estará esperando ver la otra persona?'],
  },
};
