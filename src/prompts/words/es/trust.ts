import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const trust: WordsById = {
  'trust/promise': {
    text: '¿Qué promesa pequeña puedo cumplir hoy?',
    deeper: ['¿Qué me ayudaría a no prometer de más?'],
  },
  'trust/past': {
    text: '¿Qué le habrán enseñado a esperar de mí quienes le ayudaron antes?',
    deeper: ['¿Qué podría hacer pronto que no se espere?'],
  },
  'trust/tell': {
    text: 'Antes de que cuente más, ¿qué querría saber sobre lo que yo tengo que compartir?',
    deeper: ['¿Cómo lo diré para que sea claro y amable?', '¿En qué momento sería lo bastante pronto?'],
  },
  'trust/room': {
    text: '¿Cómo podría ser más fácil hablar en esta sala o en esta llamada?',
    deeper: ['¿A quién podría preguntarle?'],
  },
  'trust/easier': {text: '¿Qué pareció hacer más fácil hablar hoy?', deeper: ['¿Cómo podría haber más de eso?']},
  'trust/built': {
    text: '¿Qué momento pequeño de hoy pudo sumar confianza?',
    deeper: ['¿Qué hizo cada parte en ese momento?'],
  },
  'trust/judged': {
    text: '¿Qué le preocupará que yo piense de su persona?',
    deeper: ['¿Qué podría hacer para que no tenga que adivinarlo?'],
  },
  'trust/reason': {
    text: 'Cuando alguien guardó distancia, ¿qué buena razón pudo tener?',
    deeper: ['¿Qué haría yo en su lugar?'],
  },
  'trust/written': {
    text: '¿Cómo me sentiría si esto lo hubieran escrito sobre mí?',
    deeper: ['¿De qué línea pediría hablar?'],
  },
  'trust/leave': {
    text: '¿Qué puedo dejar fuera y seguir siendo una nota honesta y completa?',
    deeper: ['¿Para quién es ese detalle?'],
  },
  'trust/readers': {
    text: '¿Quién más puede leer esta nota y qué querría la persona que viera primero?',
    deeper: ['¿Qué línea querría que nadie se saltara?'],
  },
  'trust/stays': {
    text: '¿Qué decimos en nuestro grupo sobre lo que se queda aquí?',
    deeper: ['¿Qué hacemos cuando una historia sale de aquí?'],
  },
  'trust/follow': {
    text: '¿Dónde cumplí esta semana y dónde le debo unas palabras a alguien?',
    deeper: ['¿Cuál sería una forma sencilla de decirlas?'],
  },
  'trust/unsure': {
    text: '¿Cuándo dejé que alguien viera que yo no sabía?',
    deeper: ['¿Qué cambió entre las dos partes?'],
  },
  'trust/slow': {
    text: '¿Dónde me cuesta que crezca la confianza y qué podría ayudar?',
    deeper: ['¿Qué he probado hasta ahora?', '¿Qué estará esperando ver la otra persona?'],
  },
};
