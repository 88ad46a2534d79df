/* Line icons on a 20 px grid; decoration beside words or inside a named button. */
import type {JSX} from 'preact';

const paths = {
  panel: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2.4" />
      <path d="M12 4v12" />
    </>
  ),
  settings: (
    <>
      <path d="M3.5 6.5h6M14 6.5h2.5M3.5 13.5H6M10.5 13.5h6" />
      <circle cx="11.7" cy="6.5" r="2" />
      <circle cx="8.2" cy="13.5" r="2" />
    </>
  ),
  star: <path d="m10 3.3 2 4.3 4.7.6-3.5 3.2.9 4.6-4.1-2.3L5.9 16l.9-4.6-3.5-3.2 4.7-.6z" />,
  another: (
    <>
      <path d="M15.8 8.2A6.2 6.2 0 1 0 16 12" />
      <path d="M16.2 4.6v3.8h-3.8" />
    </>
  ),
  deeper: (
    <>
      <path d="M10 3.8v11" />
      <path d="m5.6 10.6 4.4 4.4 4.4-4.4" />
    </>
  ),
  device: (
    <>
      <rect x="3" y="4.5" width="14" height="9" rx="1.5" />
      <path d="M7 16.5h6" />
    </>
  ),
  undo: (
    <>
      <path d="M4.5 8H12a4 4 0 0 1 0 8H8" />
      <path d="M7.5 5 4.5 8l3 3" />
    </>
  ),
  down: <path d="m6 8 4 4 4-4" />,
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  more: (
    <>
      <circle class="f" cx="5" cy="10" r="1.4" />
      <circle class="f" cx="10" cy="10" r="1.4" />
      <circle class="f" cx="15" cy="10" r="1.4" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof paths;

export function Icon({name, small, filled}: {name: IconName; small?: boolean; filled?: boolean}): JSX.Element {
  return (
    <Lines small={small ?? false} filled={filled ?? false}>
      {paths[name]}
    </Lines>
  );
}

type LinesProps = {readonly small: boolean; readonly filled?: boolean; readonly children: JSX.Element};

/** The ground every icon is drawn on. */
export function Lines({small, filled, children}: LinesProps): JSX.Element {
  return (
    <svg class={small ? 'i i-s' : 'i'} viewBox="0 0 20 20" aria-hidden="true" {...(filled && {fill: 'currentColor'})}>
      {children}
    </svg>
  );
}

/** The mark: two shapes over a line, which is lit where writing help is on; in outline while the vault is closed. */
export function Mark({lit, shut}: {lit: boolean; shut?: boolean}): JSX.Element {
  return (
    <svg class={shut ? 'mark shut' : 'mark'} viewBox="0 0 24 24" aria-hidden="true">
      <circle class="a" cx="7.2" cy="9.3" r="5.2" />
      <rect class="b" x="13.2" y="4.3" width="9.2" height="10" rx="2.6" />
      <rect class={lit ? 'b' : 'g'} x="2" y="18.2" width="20" height="2.8" rx="1.4" />
    </svg>
  );
}
