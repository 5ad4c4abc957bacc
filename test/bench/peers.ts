import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PEER_DAYS } from './diagnose-speed';
import { rounded } from './measure';
import { timedSeries } from './timed-series';

/** Longest that one peer may take. */
const PATIENCE = 40_000;

interface Peer {
  readonly name: string;
  readonly script: string;
  /** Whichever of them runs the script first. */
  readonly interpreters: readonly string[];
}

const PYTHONS = ['python3', '/usr/bin/python3'];

const PEERS: readonly Peer[] = [
  { name: 'statsmodels UnobservedComponents', script: 'unobserved_components.py', interpreters: PYTHONS },
  { name: 'strucchange breakpoints', script: 'strucchange.R', interpreters: ['Rscript'] },
  { name: 'prophet', script: 'prophet_trend.py', interpreters: PYTHONS },
];

const Timing = z.object({ milliseconds: z.number(), version: z.string() });

export type PeerSpeed =
  | { readonly name: string; readonly milliseconds: number; readonly version: string }
  | { readonly name: string; readonly absent: string };

/** Times what else answers "where is the trend going" on the same series; what is not installed is said to be absent. */
export function peerSpeeds(): PeerSpeed[] {
  return [...PEERS.map(timePeer), augurs()];
}

function timePeer({ name, script, interpreters }: Peer): PeerSpeed {
  const input = JSON.stringify(timedSeries(PEER_DAYS).values);
  let absent = 'not installed';
  for (const interpreter of interpreters) {
    const { stdout, error } = spawnSync(interpreter, [join(import.meta.dirname, 'peers', script)], {
      input,
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (error && 'code' in error && error.code === 'ETIMEDOUT') absent = `not done within ${PATIENCE / 1000} s`;
    const timing = timingOf(stdout);
    if (timing) return { name, milliseconds: rounded(timing.milliseconds), version: timing.version };
  }
  return { name, absent };
}

/** The last line that a script wrote; null where it could not run. */
function timingOf(stdout: string | null): z.infer<typeof Timing> | null {
  const line = (stdout ?? '').trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) return null;
  const timing = Timing.safeParse(JSON.parse(line));
  return timing.success ? timing.data : null;
}

/** Its modules are WebAssembly that no bundle of ours carries. */
function augurs(): PeerSpeed {
  const present = existsSync(join(import.meta.dirname, '../../node_modules/@bsull/augurs'));
  return { name: '@bsull/augurs', absent: present ? 'not timed' : 'not a dependency' };
}
