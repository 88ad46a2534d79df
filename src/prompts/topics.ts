/* Questions for a group, without their words: the theme each belongs to. */
import type {Topic} from './types.ts';

export const topics = [
  {id: 'topic/voice', theme: 'power'},
  {id: 'topic/decides', theme: 'naming'},
  {id: 'topic/helper', theme: 'role'},
  {id: 'topic/choice', theme: 'deciding'},
  {id: 'topic/heard', theme: 'listening'},
  {id: 'topic/telling', theme: 'story'},
  {id: 'topic/speak', theme: 'trust'},
  {id: 'topic/ask', theme: 'voice'},
  {id: 'topic/proud', theme: 'strengths'},
  {id: 'topic/help', theme: 'mutuality'},
  {id: 'topic/words', theme: 'words'},
  {id: 'topic/bring', theme: 'belonging'},
  {id: 'topic/rest', theme: 'boundaries'},
  {id: 'topic/rule', theme: 'system'},
  {id: 'topic/hope', theme: 'strengths'},
  {id: 'topic/repair', theme: 'trust'},
  {id: 'topic/differ', theme: 'belonging'},
  {id: 'topic/small', theme: 'voice'},
] as const satisfies readonly Omit<Topic, 'text' | 'deeper'>[];
