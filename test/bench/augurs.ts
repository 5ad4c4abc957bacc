import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DAYS_A_MONTH } from '@/lib/model/day';
import { medianTime } from './measure';
import type { Growth, PeerSpeed } from './peer-speed';

/** Eight weeks, as `plateau forecast` is timed. */
const HORIZON = 56;
const LEVEL = 0.9;
/** Days from the first week foreseen to the one by which growth is judged. */
const AHEAD = 28;

/** What is used of its modules; each is WebAssembly with a memory of its own. */
interface Mstl {
  readonly initSync: (wasm: { readonly module: Uint8Array }) => unknown;
  readonly MSTL: { ets(periods: number[]): Fitted };
}
interface Fitted {
  fit(values: number[]): void;
  predict(horizon: number, level: number): Foreseen;
  free(): void;
}
interface Foreseen {
  readonly point: ArrayLike<number>;
  readonly intervals?: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };
}
interface Changepoint {
  readonly initSync: (wasm: { readonly module: Uint8Array }) => unknown;
  readonly ChangepointDetector: { defaultArgpcp(): Detector };
}
interface Detector {
  detectChangepoints(values: number[]): unknown;
  free(): void;
}

/**
 * Times @bsull/augurs, which is no dependency of ours: from `node_modules` under the folder that PLATEAU_PEERS names, or
 * our own. It forecasts and finds breaks, and gives no verdict on a trend: growth is what it foresees over four weeks, with
 * the interval that it gives each day, which is wide.
 */
export async function augursSpeeds(
  values: number[],
  judged: readonly (readonly (number | null)[])[],
): Promise<PeerSpeed[]> {
  const [forecast, breaks] = ['@bsull/augurs MSTL + ETS, 8 weeks', '@bsull/augurs argpcp breaks'] as const;
  const home = homeOfAugurs();
  if (home === null) return [{ name: forecast, absent: 'not installed' }];
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const mstl: Mstl = await loaded(home, 'mstl');
  const changepoint: Changepoint = await loaded(home, 'changepoint');
  mstl.initSync({ module: wasmOf(home, 'mstl') });
  changepoint.initSync({ module: wasmOf(home, 'changepoint') });
  const times = { runs: 5, warm: 2 };
  return [
    {
      name: forecast,
      version,
      milliseconds: await medianTime(() => foresee(mstl, values), times),
      growth: judged.map((series) => growthOf(foresee(mstl, logsOf(series)))),
    },
    { name: breaks, version, milliseconds: await medianTime(() => findBreaks(changepoint, values), times) },
  ];
}

function foresee({ MSTL }: Mstl, values: number[]): Foreseen {
  const model = MSTL.ets([7]);
  model.fit(values);
  const foreseen = model.predict(HORIZON, LEVEL);
  model.free();
  return foreseen;
}

const logsOf = (series: readonly (number | null)[]) => series.map((value) => Math.log1p(value ?? 0));

/** Growth a month of what was foreseen of log values: the fifth week beside the first. */
function growthOf({ point, intervals }: Foreseen): Growth {
  const week = (values: ArrayLike<number>, from: number) => {
    const days = Array.from(values).slice(from, from + 7);
    return days.reduce((sum, value) => sum + value, 0) / 7;
  };
  const first = week(point, 0);
  const monthly = (values: ArrayLike<number>) => Math.expm1((DAYS_A_MONTH / AHEAD) * (week(values, AHEAD) - first));
  if (!intervals) throw new Error('@bsull/augurs gave no interval where it was asked for one.');
  return { estimate: monthly(point), low: monthly(intervals.lower), high: monthly(intervals.upper) };
}

function findBreaks({ ChangepointDetector }: Changepoint, values: number[]): void {
  const detector = ChangepointDetector.defaultArgpcp();
  detector.detectChangepoints(values);
  detector.free();
}

function homeOfAugurs(): string | null {
  const folders = [process.env['PLATEAU_PEERS'], join(import.meta.dirname, '../..')];
  for (const folder of folders.filter((each) => each !== undefined)) {
    try {
      return join(createRequire(join(resolve(folder), 'bench.js')).resolve('@bsull/augurs'), '..');
    } catch {
      // Not installed there.
    }
  }
  return null;
}

const loaded = (home: string, name: string) => import(pathToFileURL(join(home, `${name}.js`)).href);
const wasmOf = (home: string, name: string) => readFileSync(join(home, `${name}_bg.wasm`));
