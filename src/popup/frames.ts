/* Frames of other sites on the page in front, where writing help is off: a note may be in one. */
import {browser} from '../shared/browser.ts';

/** Sites of frames, by their address: scheme and host. */
export async function offFrames(tabId: number): Promise<string[]> {
  const [answer] = await browser.scripting.executeScript({target: {tabId}, func: largeFrames}).catch(() => []);
  const origins = Array.isArray(answer?.result) ? (answer.result as string[]) : [];
  const isOff = async (origin: string) => !(await browser.permissions.contains({origins: [`${origin}/*`]}));
  const off = await Promise.all(origins.map(isOff));
  return origins.filter((_origin, at) => off[at]).slice(0, 2);
}

/** Runs in the page: frames of other sites that a note would fit in. */
function largeFrames(): string[] {
  const origins = [...document.querySelectorAll('iframe')].flatMap(frame => {
    const {width, height} = frame.getBoundingClientRect();
    if (width < 240 || height < 80 || !/^https?:/.test(frame.src)) return [];
    const {protocol, hostname} = new URL(frame.src);
    return hostname === location.hostname ? [] : [`${protocol}//${hostname}`];
  });
  return [...new Set(origins)];
}
