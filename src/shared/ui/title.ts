/* The name of a tab: three of ours open at once are told apart by what they show. */
import {useEffect} from 'preact/hooks';

export function useTitle(name: string, product: string): void {
  useEffect(() => void (document.title = `${name} · ${product}`), [name, product]);
}
