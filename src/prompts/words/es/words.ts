import type {WordsById} from '../../types.ts';

/* A draft until native peers have read it. */
export const words: WordsById = {
  'words/trade': {
    text: '¿Qué palabra del trabajo podría cambiar hoy por una sencilla?',
    deeper: ['¿Cómo se lo diría a alguien de mi familia?'],
  },
  'words/door': {
    text: '¿Qué palabra mía pareció cerrar una puerta hoy?',
    deeper: ['¿Qué palabra podría volver a abrirla?', '¿Qué esperaba yo que lograra?'],
  },
  'words/voice': {
    text: '¿Qué voz suena más fuerte en esta nota?',
    deeper: ['¿Dónde podría entrar la suya?', '¿Qué cambiaría si la suya fuera primero?'],
  },
  'words/read': {
    text: 'Si la persona leyera esto conmigo, ¿qué línea querría explicarle?',
    deeper: ['¿Cómo lo diría cara a cara?', '¿Qué me preguntaría sobre esa línea?'],
  },
  'words/tell': {
    text: '¿Cómo contaría esta parte la persona?',
    deeper: ['¿Qué quitaría y qué agregaría?', '¿Cuáles de sus palabras podría tomar prestadas?'],
  },
  'words/saw': {
    text: '¿Qué vi u oí, antes de ponerle nombre?',
    deeper: ['¿Qué otra cosa pudo verse así?', '¿Qué habría visto alguien de fuera?'],
  },
  'words/boss': {
    text: '¿Dónde sueno como quien manda y dónde como par?',
    deeper: ['¿Qué esperaba que pensaran de mí al leer?', '¿Cuál de esas cosas le diría de frente?'],
  },
  'words/one': {
    text: '¿Qué palabra podría cambiar para que se vea una elección?',
    deeper: ['¿Qué deja ver la palabra nueva?'],
  },
  'words/plan': {
    text: '¿De quién es el plan que esta línea da por bueno?',
    deeper: ['¿Cómo ve la persona ese plan?', '¿Dónde dice la nota de quién es?'],
  },
  'words/introduce': {
    text: '¿Cómo se presentaría la persona ante quien lee?',
    deeper: ['¿Qué línea de aquí va por delante de la persona?', '¿Qué querría dejar para otro día?'],
  },
  'words/itself': {
    text: '¿Qué palabras usa el grupo para nombrarse y cuáles puedo usar yo?',
    deeper: ['¿Qué pasa cuando las usa alguien de fuera?'],
  },
  'words/habit': {
    text: '¿Qué frase uso por costumbre y dónde la aprendí?',
    deeper: ['¿Qué me gustaría decir en su lugar?', '¿Quién me la oye más?'],
  },
  'words/gone': {text: '¿Qué frase dejé de usar y qué digo ahora?', deeper: ['¿Qué me hizo notarla?']},
  'words/label': {
    text: '¿Cuándo oí que le ponían una etiqueta a alguien y cómo respondí?',
    deeper: ['¿Qué podría decir la próxima vez sin cerrar la puerta?', '¿Qué cara puse al oírla?'],
  },
  'words/absent': {
    text: '¿Cómo hablamos de las personas cuando no están presentes?',
    deeper: ['¿Qué cambiaría si pudieran oírnos?', '¿Quién podría empezar a hacerlo de otra manera?'],
  },
  'words/forms': {
    text: '¿Qué partes de nuestros formularios me llevan a palabras que no elegiría?',
    deeper: ['¿Quién podría cambiarlas y qué le mostraría?'],
  },
};
