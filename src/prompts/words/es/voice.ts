import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const voice: WordsById = {
  'voice/ask': {text: '¿Qué cosas ya sabe pedir esta persona?', deeper: ['¿Dónde lo aprendió?']},
  'voice/beside': {
    text: '¿Cómo puedo estar a su lado y no delante?',
    deeper: ['¿Dónde me sentaré y quién hablará primero?', '¿Qué me indicaría que otra vez voy delante?'],
  },
  'voice/informed': {
    text: 'Antes de decir que sí a algo hoy, ¿qué querría saber la persona?',
    deeper: ['¿Quién podría explicárselo con palabras sencillas?'],
  },
  'voice/spoke': {
    text: '¿Cuándo habló hoy la persona por sí misma?',
    deeper: ['¿Qué abrió el espacio para eso?', '¿Cómo le hice saber que lo vi?'],
  },
  'voice/waited': {
    text: '¿Cuándo hablé por alguien y qué habría pasado si hubiera esperado?',
    deeper: ['¿Qué me preocupaba en ese momento?', '¿Cómo podría preguntarle la próxima vez, antes de hablar?'],
  },
  'voice/office': {
    text: '¿Qué trámite, llamada u oficina enfrentamos y quién llevó la iniciativa?',
    deeper: ['¿Qué podría hacer ahora por su cuenta, si quiere?', '¿Qué aprendimos de ese lugar?'],
  },
  'voice/over': {
    text: '¿Qué se decidió hoy, si es que algo se decidió, mientras la persona no estaba?',
    deeper: ['¿Qué dijo la persona sobre eso?', '¿Qué podría hacer yo y con quién?'],
  },
  'voice/rehearse': {
    text: '¿Qué llamada o reunión podríamos ensayar lado a lado?',
    deeper: ['¿Qué parte querría probar primero?'],
  },
  'voice/no': {
    text: '¿De qué se trataba su “no”, dicho con sus palabras?',
    deeper: ['¿Cómo deja mi nota que ese “no” valga como respuesta?', '¿Qué sentí al oírlo?'],
  },
  'voice/disagree': {
    text: 'Donde la persona lo ve de otra manera, ¿cómo lo muestra esta nota?',
    deeper: ['¿Cómo lo diría?'],
  },
  'voice/other': {text: '¿Quién en el grupo alzó la voz por otra persona?', deeper: ['¿Cómo cambió eso el ambiente?']},
  'voice/less': {
    text: '¿Qué habilidad o dato podría compartir para que me necesiten menos?',
    deeper: ['¿Qué siento cuando me necesitan menos?'],
  },
  'voice/aside': {
    text: '¿Qué deseo estuvo a punto de perderse esta semana, y quién lo dijo en voz alta?',
    deeper: ['¿Qué hizo difícil, o fácil, hablar?', '¿Qué se puede hacer todavía y quién lo haría?'],
  },
  'voice/complaint': {
    text: '¿Cómo presenta aquí una queja una persona y quién la acompaña?',
    deeper: ['¿Cuándo salió bien por última vez?', '¿Qué lo haría más fácil?'],
  },
  'voice/backing': {
    text: '¿Dónde quiero respaldo para apoyar lo que alguien eligió?',
    deeper: ['¿Quién podría darlo y cómo lo pediría?', '¿Qué haré si no llega?'],
  },
  'voice/mine': {
    text: '¿Qué pediría en mi trabajo si alzara la voz como invito a otras personas a hacerlo?',
    deeper: ['¿A quién me gustaría tener a mi lado?', '¿Qué me ha frenado hasta ahora?'],
  },
};
