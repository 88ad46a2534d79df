import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const belonging: WordsById = {
  'belonging/missing': {
    text: '¿Qué voz puede estar faltando en este grupo?',
    deeper: ['¿Qué haría falta para que esa persona viniera?', '¿Quién podría preguntarle qué le gustaría?'],
  },
  'belonging/loud': {
    text: '¿Cómo puedo dar espacio tanto a quien calla como a quien habla mucho?',
    deeper: ['¿Qué hago cuando una sola voz llena la hora?', '¿Quién podría ayudarme con eso?'],
  },
  'belonging/changed': {
    text: '¿Qué habrá cambiado desde la última vez que nos vimos?',
    deeper: ['¿A qué me aferro de la última vez?'],
  },
  'belonging/online': {
    text: 'En línea, ¿cómo puede alguien participar sin cámara ni voz?',
    deeper: ['¿Quién lo ha hecho así desde el principio?'],
  },
  'belonging/without': {
    text: '¿Dónde se apoyaron las personas entre sí sin que yo interviniera?',
    deeper: ['¿Qué hice, o dejé de hacer, para que pasara?', '¿Cómo se sintió estar a un lado?'],
  },
  'belonging/difference': {
    text: '¿Qué diferencia noté con la otra persona y cómo la recibí?',
    deeper: ['¿Qué hizo cada quien para acercarse?'],
  },
  'belonging/compare': {
    text: '¿Cuándo aparecieron las comparaciones o la competencia?',
    deeper: ['¿Qué hizo que la gente volviera a estar a la par?', '¿Qué esperaba cada quien?'],
  },
  'belonging/edge': {
    text: '¿Quién se quedó en la orilla hoy y qué le habría sonado a invitación?',
    deeper: ['¿Qué le da la orilla a quien se queda ahí?', '¿Qué querría yo en ese lugar?'],
  },
  'belonging/corner': {
    text: '¿Quién está de su lado y dónde lo muestra esta nota?',
    deeper: ['¿A quién pondría ahí la persona?'],
  },
  'belonging/newcomer': {
    text: '¿Cómo encuentra su lugar en nuestro grupo alguien que recién llega?',
    deeper: ['¿Qué habría querido yo en mi primer día?'],
  },
  'belonging/share': {
    text: '¿Qué partes de nuestra vida compartimos en este grupo y cuáles dejamos fuera?',
    deeper: ['¿Qué tendría que pasar para que una entrara?'],
  },
  'belonging/close': {
    text: '¿Cómo podríamos cerrar el grupo para que cada quien se lleve algo bueno?',
    deeper: ['¿Qué se llevó alguien la última vez?'],
  },
  'belonging/connected': {
    text: '¿Quién tiene ya a más personas con quienes contar, además de mí?',
    deeper: ['¿Qué ayudó a que pasara?', '¿Qué puedo soltar ahora?'],
  },
  'belonging/place': {
    text: '¿Con qué lugar o persona de por aquí podría ayudar a alguien a conectar?',
    deeper: ['¿Cómo podríamos ir la primera vez?'],
  },
  'belonging/ladder': {
    text: 'En un lugar dirigido por pares, ¿dónde podrían asomar de nuevo las viejas jerarquías?',
    deeper: ['¿Quién lo notaría primero?', '¿Qué mantiene aquí el trato de igual a igual?'],
  },
};
