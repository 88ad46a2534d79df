/*
 * A build step. A page names its style sheets from the general to its own; the build
 * writes them in the order it made them, and a page's own rules lost to the shared ones.
 */
import {basename, dirname} from 'node:path';
import type {Plugin} from 'vite';

const sheet = /\s*<link rel="stylesheet"[^>]*?href="[^"]*\/([^/"]+?)-[^-"/]{8}\.css">/g;

export function sheetsInOrder(): Plugin {
  return {
    name: 'alongside:sheets-in-order',
    transformIndexHtml: {
      order: 'post',
      handler(html, {path}) {
        const own = basename(dirname(path));
        const rank = (name: string) => ({ui: 0, pages: 1, [own]: 3})[name] ?? 2;
        const links = [...html.matchAll(sheet)].map(([link, name]) => ({link, rank: rank(name!)}));
        const ordered = links.toSorted((a, b) => a.rank - b.rank).map(({link}) => link);
        return html.replace(sheet, '').replace('</head>', () => `${ordered.join('').trimStart()}\n  </head>`);
      },
    },
  };
}
