/* Icons of panel, settings and first run, apart from the few the popup loads. */
import type {JSX} from 'preact';
import {Icon, Lines, type IconName} from './Icon.tsx';

const paths = {
  book: (
    <path d="M10 5.5C8.5 4.3 6 3.9 3.5 4.2v10.6c2.5-.3 5 .1 6.5 1.3 1.5-1.2 4-1.6 6.5-1.3V4.2C14 3.9 11.5 4.3 10 5.5zM10 5.5v10.6" />
  ),
  note: (
    <>
      <path d="M5 3.5h10v13H5z" />
      <path d="M7.5 7.5h5M7.5 10.5h3" />
      <path d="M7.5 13.3H12" stroke-width="2" />
    </>
  ),
  find: (
    <>
      <circle cx="9" cy="9" r="4.8" />
      <path d="m12.7 12.7 3.6 3.6" />
    </>
  ),
  close: <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />,
  edit: <path d="m4 16 .7-3.2 8.5-8.5a1.5 1.5 0 0 1 2.1 0l.4.4a1.5 1.5 0 0 1 0 2.1L7.2 15.3z" />,
  trash: <path d="M4.5 6h11M8 6V4.5h4V6M6 6l.6 10h6.8L14 6" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  back: <path d="m12 6-4 4 4 4" />,
  next: <path d="m8 6 4 4-4 4" />,
  paste: (
    <>
      <rect x="4.5" y="4.5" width="11" height="12" rx="2" />
      <path d="M7.5 4.5V3h5v1.5M7.5 9h5M7.5 12h3" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
      <path d="M13 4.8A1.8 1.8 0 0 0 11.3 3.5H5.5a2 2 0 0 0-2 2v5.8A1.8 1.8 0 0 0 4.8 13" />
    </>
  ),
  together: (
    <>
      <path d="M4 4.5h12M4 8h8" />
      <circle cx="6.5" cy="13.7" r="2.5" />
      <rect x="11.2" y="11.2" width="5" height="5" rx="1.2" />
    </>
  ),
  box: <path d="M3.5 7 5 4h10l1.5 3v8.5h-13zM3.5 7h13M10 9.5v4M8 11.5l2 2 2-2" />,
  page: (
    <>
      <path d="M5 3.5h10v13H5z" />
      <path d="M7.5 7.5h5M7.5 10.5h5M7.5 13.5h3" />
    </>
  ),
  people: (
    <>
      <circle cx="7.2" cy="7.5" r="2.7" />
      <path d="M2.8 15.5c.4-2.7 2-4 4.4-4s4 1.3 4.4 4" />
      <path d="M12.6 5.2a2.4 2.4 0 0 1 0 4.6M14 11.8c1.9.4 3 1.7 3.3 3.7" />
    </>
  ),
  phone: (
    <path d="M6 3.8 4.2 5c-.5.4-.7 1-.6 1.6.9 4.8 4.6 8.8 9.3 9.9.6.1 1.2-.1 1.6-.5l1.5-1.7-3.2-2.6-1.8 1c-1.4-.9-2.5-2-3.3-3.5l1.1-1.7z" />
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  site: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M3.5 10h13M10 3.5c4 4.2 4 8.8 0 13-4-4.2-4-8.8 0-13z" />
    </>
  ),
  bell: <path d="M5 13.5V9.2a5 5 0 0 1 10 0v4.3l1 1.2H4zM8.3 16.8h3.4" />,
  letters: (
    <>
      <path d="m3 15 3.5-9L10 15M4.2 12h4.6" />
      <circle cx="14" cy="12.3" r="2.7" />
      <path d="M16.7 9.6V15" />
    </>
  ),
  flag: <path d="M5.5 17V4h9.5l-2.4 3.6L15 11.2H5.5" />,
  up: <path d="m6 12 4-4 4 4" />,
  check: <path d="m4.5 10.5 3.7 3.7 7.3-8" />,
  practice: (
    <>
      <path d="M10 16.8V9.6" />
      <path d="M10 12.2c0-3-2-5-5.6-5 0 3.2 2.2 5 5.6 5z" />
      <path d="M10 9.6c0-3.3 2.2-5.4 6-5.4 0 3.6-2.4 5.4-6 5.4z" />
    </>
  ),
  patterns: (
    <>
      <circle class="f" cx="5" cy="14" r="1.7" />
      <circle class="f" cx="10" cy="14" r="1.7" />
      <circle class="f" cx="10" cy="9.3" r="1.7" />
      <circle class="f" cx="15" cy="14" r="1.7" />
      <circle class="f" cx="15" cy="9.3" r="1.7" opacity=".45" />
      <circle class="f" cx="10" cy="4.6" r="1.7" opacity=".45" />
    </>
  ),
  supervision: (
    <>
      <path d="M3.5 5.5H12v6H7.5L5 13.7v-2.2H3.5z" />
      <path d="M14.5 8h2v6H15v2.2L12.5 14H9" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type PageIconName = keyof typeof paths | IconName;

type Props = {readonly name: PageIconName; readonly small?: boolean; readonly filled?: boolean};

export function PageIcon({name, small = false, filled = false}: Props): JSX.Element {
  return name in paths ? (
    <Lines small={small} filled={filled}>
      {paths[name as keyof typeof paths]}
    </Lines>
  ) : (
    <Icon name={name as IconName} small={small} filled={filled} />
  );
}
