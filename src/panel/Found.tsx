/*
 * The list by day. Above two hundred rows, only those near the window are in the page;
 * the rest is a stretch of the same height. Arrow keys walk all of it.
 */
import type {JSX} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Kept} from '../reflections/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {byDay, dayName} from './days.ts';
import type {ListModel} from './listModel.ts';
import {OpenReflection} from './OpenReflection.tsx';
import {Row} from './Row.tsx';

type Props = {
  readonly found: readonly Kept[];
  readonly open: string | undefined;
  readonly editing: boolean;
  readonly nudge: boolean;
  readonly model: ListModel;
  readonly say: Say;
  readonly language: Language;
};

const MOST = 200;
const STRETCH = 50;
/** Pixels a row takes, before it was ever seen. */
const ROW = 72;

export function Found(props: Props): JSX.Element {
  const {found} = props;
  const list = useRef<HTMLDivElement>(null);
  // Where the keyboard is: that stretch stays in the page wherever one scrolls.
  const [here, setHere] = useState(0);
  const [moved, setMoved] = useState(0);
  const stretches = useMemo(() => cut(found), [found]);
  useEffect(() => {
    if (moved > 0) list.current?.querySelector<HTMLElement>(`[data-at="${here}"]`)?.focus();
  }, [moved]);
  const byKey = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).dataset['at'];
    if (at === undefined) return;
    const to = {ArrowDown: +at + 1, ArrowUp: +at - 1, Home: 0, End: found.length - 1}[event.key];
    if (to === undefined || to < 0 || to >= found.length) return;
    event.preventDefault();
    setHere(to);
    setMoved(moved + 1);
  };
  const open = found.findIndex(({id}) => id === props.open);
  return (
    <div ref={list} onKeyDown={byKey}>
      {stretches.map((from, index) => (
        <Stretch
          key={from}
          {...props}
          from={from}
          first={index === 0}
          pinned={[here, open].some(at => at >= from && at < from + STRETCH)}
        />
      ))}
    </div>
  );
}

/** Where each stretch begins; a list that is not long is one stretch. */
function cut(found: readonly Kept[]): number[] {
  if (found.length <= MOST) return [0];
  return Array.from({length: Math.ceil(found.length / STRETCH)}, (_none, index) => index * STRETCH);
}

type StretchProps = Props & {readonly from: number; readonly first: boolean; readonly pinned: boolean};

function Stretch(props: StretchProps): JSX.Element {
  const {found, from, first, pinned} = props;
  const whole = found.length <= MOST;
  const rows = useMemo(() => (whole ? found : found.slice(from, from + STRETCH)), [found, from, whole]);
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(rows.length * ROW);
  const [near, setNear] = useState(first);
  useEffect(() => {
    if (whole || !box.current) return;
    const element = box.current;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting && element.childElementCount > 0) height.current = element.offsetHeight;
        setNear(entry!.isIntersecting);
      },
      {rootMargin: '1000px'},
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [whole]);
  if (whole || near || pinned) {
    return (
      <div ref={box}>
        <Days {...props} rows={rows} />
      </div>
    );
  }
  return <div ref={box} style={{height: `${height.current}px`}} />;
}

function Days({
  rows,
  from,
  found,
  open,
  editing,
  nudge,
  model,
  say,
  language,
}: StretchProps & {rows: readonly Kept[]}): JSX.Element {
  const now = Date.now();
  const names = {today: say('list.today'), yesterday: say('list.yesterday')};
  const above = from > 0 ? dayName(found[from - 1]!, now, language, names) : undefined;
  const windowed = found.length > MOST;
  let at = from;
  return (
    <>
      {byDay(rows, now, language, names).map(day => (
        <section key={day.name}>
          {day.name !== above && <h2 class="day">{day.name}</h2>}
          <ul class="list">
            {day.kept.map(kept => {
              const place = {at: at++, of: windowed ? found.length : undefined};
              return kept.id === open ? (
                <OpenReflection
                  key={kept.id}
                  kept={kept}
                  model={model}
                  editing={editing}
                  nudge={nudge}
                  say={say}
                  language={language}
                />
              ) : (
                <Row
                  key={kept.id}
                  kept={kept}
                  place={place}
                  language={language}
                  say={say}
                  onOpen={() => model.toggle(kept.id)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
