import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const power: WordsById = {
  'power/carry': {
    text: '¿Qué poder llevo a este encuentro solo por mi papel?',
    deeper: ['¿Cómo verá ese poder la otra persona?', '¿Cómo podría decirlo en voz alta, con sencillez?'],
  },
  'power/room': {
    text: '¿Cómo puedo dejarle hoy más lugar a la otra persona?',
    deeper: ['¿Qué suelo llenar con mis propias palabras?', '¿Qué podría hacer con ese lugar?'],
  },
  'power/watched': {
    text: 'Si la persona creyera que estoy esperando a que meta la pata, ¿qué le daría tranquilidad?',
    deeper: ['¿Cuándo sentí que me vigilaban así?', '¿Qué podría hacer hoy que alguien al mando no haría?'],
  },
  'power/know': {
    text: '¿Qué sé yo sobre cómo funciona este lugar que otras personas quizá no sepan?',
    deeper: ['¿Cuándo se ha enterado alguien demasiado tarde?', '¿Cómo podría compartirlo antes de que haga falta?'],
  },
  'power/steer': {
    text: '¿Cuándo llevé yo el timón hoy y cuándo me dejé llevar?',
    deeper: ['¿Qué me hizo notar que era momento de soltar el timón?', '¿Qué temía que pasara si soltaba?'],
  },
  'power/talked': {
    text: '¿Quién habló más y qué pienso de eso?',
    deeper: ['¿Qué habría salido en un silencio más largo?', '¿Qué fue lo último que dijo antes de que yo hablara?'],
  },
  'power/tense': {
    text: '¿Dónde pudo haber tensión sin que nadie lo dijera?',
    deeper: ['¿En qué parte de mí lo noté?', '¿Cómo podría abrir esa puerta la próxima vez?'],
  },
  'power/worry': {
    text: '¿Qué preocupación pudo quedarse sin decir por el papel que tengo?',
    deeper: ['¿Qué haría más fácil decirla la próxima vez?', '¿A quién más podría contársela?'],
  },
  'power/chair': {
    text: 'Desde la otra silla, ¿cómo sonó mi manera de preguntar?',
    deeper: ['¿Cuál de mis preguntas haría con más suavidad?', '¿Cómo me gustaría que me preguntaran?'],
  },
  'power/moves': {
    text: 'En esta nota, ¿quién mueve las cosas y a quién le pasan?',
    deeper: [
      '¿Qué línea podría mostrar lo que la persona puso en marcha?',
      '¿Qué pasa con la línea si la persona va primero?',
    ],
  },
  'power/helped': {
    text: '¿Dónde ayudó mi influencia esta semana y dónde le quitó lugar a alguien?',
    deeper: ['¿Cómo se sintió cada cosa desde su silla?', '¿Qué distinguió una cosa de la otra?'],
  },
  'power/yes': {
    text: '¿Cuándo me pidieron un permiso que no me tocaba dar?',
    deeper: ['¿Qué dije en ese momento?', '¿Cómo podría devolver la pregunta la próxima vez?'],
  },
  'power/unnoticed': {
    text: '¿Qué decido por otras personas sin darme cuenta?',
    deeper: ['¿Cuál de esas decisiones podría ser suya?', '¿Cómo podría preguntar en vez de suponer?'],
  },
  'power/title': {
    text: '¿Qué haría de otra manera si no tuviera ningún cargo?',
    deeper: ['¿Cuál de esas cosas podría probar esta semana?', '¿Qué haría distinto la otra persona?'],
  },
  'power/lead': {
    text: 'Donde la nota me muestra al timón, ¿qué quería la persona en ese momento?',
    deeper: ['¿Cómo quedaría esa línea con su deseo adentro?', '¿Qué podría preguntarle la próxima vez?'],
  },
};
