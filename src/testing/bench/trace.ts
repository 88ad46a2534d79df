/* Reads Chromium's own trace of one page: what its main thread did, and for whom. */
import type {Page} from 'puppeteer-core';

type Event = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds, and of them those in which the thread had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {readonly url?: string; readonly stackTrace?: readonly {url: string}[]};
    readonly beginData?: {readonly stackTrace?: readonly {url: string}[]};
  };
};

/** What the page's main thread did; what other processes took from it is not counted. */
export type Tasks = {
  /** Milliseconds it worked. */
  readonly busy: number;
  /** Of one task. */
  readonly longest: number;
};

export type Scripts = Tasks & {
  /** Milliseconds in scripts of an extension. */
  readonly ours: number;
  /** Times a function of an extension was called by the browser: events, timers, observers. */
  readonly runs: number;
};

/** Tasks alone: to take down each call as well costs whoever listens a tenth of a millisecond a call. */
const TASKS = ['-*', 'disabled-by-default-devtools.timeline'];
const SCRIPTS = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
/** Who caused it, for each event: taking that down costs whoever sets timers, so it is asked for apart. */
const WITH_STACKS = 'disabled-by-default-devtools.timeline.stack';

export async function tasksIn(page: Page, act: () => Promise<unknown>): Promise<Tasks> {
  return readTrace(await eventsOf(page, act, TASKS));
}

export async function scriptsIn(page: Page, act: () => Promise<unknown>): Promise<Scripts> {
  return readTrace(await eventsOf(page, act, SCRIPTS));
}

/** @returns Times an extension's script made the browser lay the page out. */
export async function layoutsForced(page: Page, act: () => Promise<unknown>): Promise<number> {
  const events = await eventsOf(page, act, [...SCRIPTS, WITH_STACKS]);
  return events.filter(
    ({name, args}) =>
      /^(Layout|UpdateLayoutTree)$/.test(name) && args.beginData?.stackTrace?.some(({url}) => isOurs(url)),
  ).length;
}

async function eventsOf(page: Page, act: () => Promise<unknown>, categories: string[]): Promise<readonly Event[]> {
  await page.tracing.start({categories});
  await act();
  const bytes = await page.tracing.stop();
  return (JSON.parse(Buffer.from(bytes!).toString('utf8')) as {traceEvents: Event[]}).traceEvents;
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') ?? false;
}

function readTrace(events: readonly Event[]): Scripts {
  const keyOf = ({pid, tid}: Event) => `${pid}/${tid}`;
  const mains = new Set(
    events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(keyOf),
  );
  const sums = new Map<string, number>();
  const tasks = events.filter(event => event.name === 'RunTask' && mains.has(keyOf(event)));
  for (const task of tasks) sums.set(keyOf(task), (sums.get(keyOf(task)) ?? 0) + timeOf(task));
  const [main] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const here = events.filter(event => keyOf(event) === main);
  const ours = here.filter(
    ({name, args}) => /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) && isOurs(args.data?.url),
  );
  const durations = tasks.filter(task => keyOf(task) === main).map(task => timeOf(task) / 1000);
  return {
    busy: durations.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...durations),
    ours: ours.reduce((sum, event) => sum + timeOf(event) / 1000, 0),
    runs: ours.filter(({name}) => name === 'FunctionCall').length,
  };
}

function timeOf({dur = 0, tdur = dur}: Event): number {
  return tdur;
}
