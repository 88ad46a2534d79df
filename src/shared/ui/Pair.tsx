/*
 * Two equals on one ground: circle (me) and rounded square (them). Their sizes show
 * who was steering; a diamond is a third party, an arrow says it moved.
 */
import type {JSX} from 'preact';

export const steerings = ['1', '2', '3', '4', '5', 'else', 'moved'] as const;
export type Steering = (typeof steerings)[number];

const shapes: Record<Steering, JSX.Element> = {
  '1': pair(13.1, 9.2, 7.6, 22.5, 10.8, 6),
  '2': pair(11.6, 10, 6.8, 20.2, 7.8, 9),
  '3': pair(10.45, 11, 5.8, 18.05, 5.5, 11.3),
  '4': pair(9.6, 12.5, 4.3, 15.7, 3.8, 13),
  '5': pair(8.8, 13.9, 2.9, 13.5, 2.2, 14.6),
  else: (
    <>
      <circle class="a" cx="5.6" cy="13.9" r="2.9" />
      <path
        class="c"
        d="M15.2 3.6a2.2 2.2 0 0 1 3.1 0l5.1 5.1a2.2 2.2 0 0 1 0 3.1l-5.1 5.1a2.2 2.2 0 0 1-3.1 0l-5.1-5.1a2.2 2.2 0 0 1 0-3.1z"
      />
      <rect class="b" x="25.5" y="11.1" width="5.6" height="5.6" rx="1.5" />
    </>
  ),
  moved: (
    <>
      <circle class="a" cx="5.4" cy="12.2" r="4.2" />
      <rect class="b" x="24.6" y="8" width="8.4" height="8.4" rx="2.2" />
      <path class="d" d="M13.2 12.2h7.8M15 10.2l-2 2 2 2M19.2 10.2l2 2-2 2" />
    </>
  ),
};

function pair(cx: number, cy: number, r: number, x: number, y: number, side: number): JSX.Element {
  return (
    <>
      <circle class="a" cx={cx} cy={cy} r={r} />
      <rect class="b" x={x} y={y} width={side} height={side} rx={side * 0.26} />
    </>
  );
}

export function Pair({steering, big}: {steering: Steering; big?: boolean}): JSX.Element {
  return (
    <svg class={big ? 'pair big' : 'pair'} viewBox="0 0 34 18" aria-hidden="true">
      {shapes[steering]}
    </svg>
  );
}
