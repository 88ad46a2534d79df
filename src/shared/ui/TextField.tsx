/*
 * The one text field. Whatever a browser or another extension would do with the
 * text is turned off: a textarea without `autocomplete="off"` was found in plain
 * text in the browsers' session files, and cloud spelling sends what one types.
 */
import type {JSX} from 'preact';

const quiet = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: false,
  translate: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
} as const;

type Props = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: string;
  /** Rows at rest; absent: one line, for searching. */
  readonly rows?: number;
  readonly words?: boolean;
  readonly autofocus?: boolean;
  /** Its name stands above it; else it is there for screen readers only. */
  readonly named?: boolean;
  /** Gets the element, for the focus. */
  readonly field?: (element: HTMLElement | null) => void;
};

export function TextField({id, name, value, onText, hint, rows, words, autofocus, named, field}: Props): JSX.Element {
  const shared = {
    ...quiet,
    id,
    value,
    class: words ? 'field words' : 'field',
    placeholder: hint ?? '',
    autofocus: autofocus ?? false,
    onInput: (event: Event) => onText((event.currentTarget as HTMLTextAreaElement).value),
  };
  return (
    <>
      <label class={named ? 'lab' : 'vh'} for={id}>
        {name}
      </label>
      {rows === undefined ? (
        <input {...shared} type="search" {...(field && {ref: field})} />
      ) : (
        <textarea {...shared} rows={rows} {...(field && {ref: field})} />
      )}
    </>
  );
}
