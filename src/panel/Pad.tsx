/* The draft pad: a field with its marks under it, and the open phrase below. */
import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Say} from '../shared/text/index.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {TextField} from '../shared/ui/TextField.tsx';
import type {PadFinding, PadModel} from './padModel.ts';
import {OpenPhrase} from './Phrase.tsx';

type Props = {readonly model: PadModel; readonly say: Say};

export function Pad({model, say}: Props): JSX.Element {
  const {text, findings, open, said} = useModel(model);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const shown = findings[open];
  const put = (start: number, end: number, words: string) => {
    const area = field.current!;
    area.focus();
    area.setSelectionRange(start, end);
    // The one way that keeps the field's own undo.
    document.execCommand('insertText', false, words); // eslint-disable-line @typescript-eslint/no-deprecated
  };
  const take = (id: number, way: number) => {
    const edit = model.editFor(id, way);
    if (edit) put(edit.start, edit.end, edit.text);
  };
  const paste = async () => {
    const words = await model.paste();
    const area = field.current!;
    if (words) put(area.selectionStart, area.selectionEnd, words);
    else area.focus();
  };
  return (
    <>
      <h1 class="vh">{say('note.pad')}</h1>
      <div class="card pad">
        <PadTools model={model} say={say} isEmpty={text === ''} onPaste={() => void paste()} />
        <div class="pad-text" onClick={() => model.caretAt(field.current?.selectionStart ?? 0)}>
          <Under text={text} findings={findings} open={open} />
          <TextField
            id="pad"
            name={say('pad.name')}
            hint={say('pad.hint')}
            value={text}
            onText={model.write}
            rows={5}
            words
            field={element => (field.current = element as HTMLTextAreaElement | null)}
          />
        </div>
      </div>
      <Said model={model} said={said} say={say} />
      {text !== '' && !shown && <p class="empty">{say('note.clear')}</p>}
      {shown && (
        <OpenPhrase finding={shown} acts={{take, leave: model.leave}} say={say}>
          {findings.length > 1 && (
            <span class="steps">
              <button type="button" class="icon-btn" aria-label={say('pad.before')} onClick={() => model.step(-1)}>
                <PageIcon name="back" />
              </button>
              <button type="button" class="icon-btn" aria-label={say('card.next')} onClick={() => model.step(1)}>
                <PageIcon name="next" />
              </button>
            </span>
          )}
        </OpenPhrase>
      )}
    </>
  );
}

type Tools = Props & {readonly isEmpty: boolean; readonly onPaste: () => void};

function PadTools({model, say, isEmpty, onPaste}: Tools): JSX.Element {
  return (
    <div class="tools">
      <button type="button" class="text-btn" onClick={onPaste}>
        <PageIcon name="paste" small />
        {say('pad.paste')}
      </button>
      <button type="button" class="text-btn" disabled={isEmpty} onClick={model.clear}>
        {say('pad.clear')}
      </button>
      <span class="sp" />
      <button type="button" class="text-btn act" disabled={isEmpty} onClick={() => void model.copy()}>
        <PageIcon name="copy" small />
        {say('pad.copy')}
      </button>
    </div>
  );
}

function Said({model, said, say}: Props & {readonly said: PadModel['state']['said']}): JSX.Element {
  return (
    <div class={said ? 'said' : 'vh'} role="status">
      {said && <p>{say(`pad.${said}`)}</p>}
      {said === 'copied' && (
        <button type="button" class="text-btn act hang-end" onClick={() => void model.forgetClipboard()}>
          {say('pad.forget')}
        </button>
      )}
    </div>
  );
}

type Text = {readonly text: string; readonly findings: readonly PadFinding[]; readonly open: number};

/** The same words in the same places, out of sight but for their lines. */
function Under({text, findings, open}: Text): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let at = 0;
  for (const [index, {start, end, group, id}] of findings.entries()) {
    parts.push(text.slice(at, start));
    parts.push(
      <span key={id} class={`m m-${group}${index === open ? ' here' : ''}`}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return (
    <div class="pad-under words" aria-hidden="true">
      {parts}
      {`${text.slice(at)}\u200b`}
    </div>
  );
}
