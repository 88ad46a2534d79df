/* Asks for a file. The browser's own field is out of the tab order and out of the accessibility tree: its
 * words come in the browser's language, and it would be a second button with the same name. */
import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';

type Props = {
  readonly name: string;
  /** File name endings, with commas between. */
  readonly accept: string;
  readonly looks?: string;
  readonly onFile: (file: File) => void;
};

export function FileButton({name, accept, looks, onFile}: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again once it was mended.
    input.value = '';
  };
  return (
    <>
      <button type="button" class={looks ?? 'btn'} onClick={() => picker.current?.click()}>
        {name}
      </button>
      <input ref={picker} type="file" hidden accept={accept} onChange={event => take(event.currentTarget)} />
    </>
  );
}
