import type {Talk} from '../../loadTalk.ts';

/* A draft until native peers have read it. */
export const talk: Talk = {
  openers: {
    'opener/time': '¿Cómo te gustaría usar nuestro tiempo hoy?',
    'opener/before': '¿Qué sería bueno que yo supiera antes de empezar?',
    'opener/last': 'Me quedé pensando en nuestra última charla. ¿Cómo te has sentido con lo que hablamos?',
    'opener/place': '¿Dónde te gustaría sentarte y qué tal te parece este lugar para hablar?',
    'opener/keys': 'Aquí yo tengo llaves y credencial, y tú no. ¿Cómo te sientes con eso?',
    'opener/two': '¿Cómo vamos a decidir las cosas entre tú y yo?',
    'opener/much': 'Si hablo demasiado, basta con que levantes la mano.',
    'opener/bossy': 'Eso me salió como una orden. ¿Me dejas decirlo de otra manera?',
    'opener/peer': 'Doy apoyo entre pares: yo también pasé por algo de esto y sigo aprendiendo.',
    'opener/limits': 'No hago terapia. Puedo escuchar, contarte lo que me sirvió y acompañarte a lugares.',
    'opener/private': 'Antes de seguir, ¿te cuento qué queda entre tú y yo y qué comparto con otras personas?',
    'opener/team':
      'Trabajo con el equipo y estoy aquí contigo. Si no queda claro por quién hablo, pregúntame cuando quieras.',
    'opener/story': 'A mí me pasó algo parecido. ¿Te serviría oírlo o prefieres seguir tú?',
    'opener/short': 'Esa es mi versión corta. ¿Cómo fue para ti?',
    'opener/differs': 'Lo que me sirvió es solo una manera. ¿Qué te sirve a ti y qué no?',
    'opener/decide': 'Esto lo decides tú. ¿Qué te ayudaría a pensarlo?',
    'opener/ideas': '¿Qué ideas tienes tú? Yo también tengo dos, por si las quieres.',
    'opener/no': 'Aquí también vale decir que no.',
    'opener/beside': '¿Prefieres llamar tú, que llame contigo o dejarlo por hoy?',
    'opener/strength': 'Ya saliste de esto antes. ¿Qué hiciste entonces que te alegra haber hecho?',
    'opener/note': 'Después de vernos escribo una nota. ¿Qué te gustaría que dijera?',
    'opener/words': '¿Qué palabras usas tú para esto? Me gustaría usar las tuyas.',
    'opener/how': '¿Cómo fue esto para ti hoy?',
    'opener/less': '¿Qué podría hacer más, o menos, la próxima vez?',
    'opener/take': '¿Qué te llevas de hoy?',
    'opener/thanks': 'Hoy aprendí algo de ti. ¿Te cuento qué?',
  },
  topics: {
    'topic/voice': [
      '¿Qué voces se oyen en este grupo?',
      '¿Qué hace más fácil hablar aquí?',
      '¿Qué podríamos cambiar para que quien calla tenga tanto lugar como quien habla mucho?',
    ],
    'topic/decides': [
      '¿Cómo decidimos las cosas en este grupo?',
      '¿Cuándo te pareció justa una decisión de aquí?',
      '¿Qué nos gustaría decidir de otra manera?',
    ],
    'topic/helper': [
      '¿Qué es el apoyo entre pares, en tus propias palabras?',
      '¿En qué se diferencia de otras formas de ayudar?',
      '¿Qué te gustaría preguntarle a quien apoya como par y nunca preguntaste?',
    ],
    'topic/choice': [
      '¿Qué decisión tomaste este mes, grande o pequeña?',
      '¿Quién o qué influyó en esa decisión?',
      '¿Cómo podríamos apoyarnos en lo que cada quien decide?',
    ],
    'topic/heard': [
      '¿Cómo sabes que alguien te escucha?',
      '¿Qué haces cuando no es así?',
      '¿Cómo podríamos escucharnos aquí de esa manera?',
    ],
    'topic/telling': [
      '¿Cuándo cuentas tu historia y cuándo te la guardas?',
      '¿Qué te ayuda a elegir cuánto decir?',
      '¿Cómo hacer que decir “paso” sea tan normal como compartir?',
    ],
    'topic/speak': [
      '¿Qué te ayuda a sentir confianza para hablar?',
      '¿Cuándo lo ha logrado este grupo?',
      '¿Qué promesa podríamos hacernos hoy?',
    ],
    'topic/ask': [
      '¿Qué se te da bien pedir?',
      '¿Qué te cuesta más pedir y dónde?',
      '¿Cómo podríamos practicar aquí una de esas cosas?',
    ],
    'topic/proud': [
      '¿Qué te enorgullece sin que casi nadie lo sepa?',
      '¿Quién te vio hacerlo?',
      '¿Cómo podríamos notar mejor lo que hace cada quien?',
    ],
    'topic/help': [
      '¿Cuándo se siente la ayuda como ayuda?',
      '¿Cuándo se ha sentido como que te manejan?',
      '¿Cómo nos gustaría ofrecer ayuda en este grupo?',
    ],
    'topic/words': [
      '¿Qué palabras usan otras personas sobre ti y cuáles usas tú?',
      '¿Qué palabra te gustaría jubilar?',
      '¿Qué palabras vamos a usar en este grupo?',
    ],
    'topic/bring': [
      '¿Qué trae cada quien?',
      '¿Qué traes tú que nadie aquí ha visto todavía?',
      '¿Cómo podríamos aprovechar más lo que hay en esta sala?',
    ],
    'topic/rest': [
      '¿Cómo sabes que te hace falta descansar?',
      '¿Qué te ha ayudado a decir que no con cariño?',
      '¿Cómo hacer que descansar sea algo normal en este grupo?',
    ],
    'topic/rule': [
      '¿Qué regla de nuestro entorno tiene sentido y cuál no?',
      '¿Qué has visto hacer para cambiar una regla?',
      '¿Qué podríamos pedir en grupo?',
    ],
    'topic/hope': [
      '¿Dónde viste un poco de esperanza esta semana?',
      '¿Quién te dio esperanza sin saberlo?',
      '¿Cómo mantenemos viva la esperanza de alguien en un mal día?',
    ],
    'topic/repair': [
      '¿Qué ayuda después de una palabra dura entre personas?',
      '¿Cuándo alguien arregló las cosas contigo?',
      '¿Cómo nos gustaría arreglar las cosas aquí?',
    ],
    'topic/differ': [
      '¿En qué somos diferentes quienes estamos aquí?',
      '¿Qué aprendiste de alguien que no se parece a ti?',
      '¿Qué ayudaría a que alguien con otra historia se sintiera en casa aquí?',
    ],
    'topic/small': [
      '¿Cuándo te hicieron sentir menos en una reunión o en una oficina?',
      '¿Qué te devolvió tu lugar?',
      '¿Cómo podría alguien del grupo acompañar a otra persona la próxima vez?',
    ],
  },
  frames: [
    {id: 'free', name: 'Libre', steps: ['¿Qué vale la pena guardar de hoy?']},
    {
      id: 'what',
      name: 'Qué, y eso qué, y ahora qué',
      steps: [
        '¿Qué pasó, visto desde mi lugar?',
        '¿Y eso qué dice de cómo compartimos el poder?',
        '¿Y ahora qué me gustaría probar, o seguir haciendo?',
      ],
    },
    {
      id: 'power',
      name: 'Una mirada al poder compartido',
      steps: [
        '¿Quién eligió el tema y quién eligió cuándo parar?',
        '¿Quién habló y a quién se escuchó?',
        '¿Las palabras de quién van a quedar en la nota?',
        '¿Qué podría soltar la próxima vez?',
      ],
    },
  ],
};
