import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { augursSpeeds } from './augurs';
import { PEER_DAYS } from './diagnose-speed';
import { type PeerSpeed, Timing } from './peer-speed';
import { rounded } from './measure';
import { timedSeries } from './timed-series';

/** Longest that one peer may take, for all of its series: some seconds for each. */
const PATIENCE = 600_000;

interface Peer {
  readonly name: string;
  readonly script: string;
  /** Whichever of them runs the script first. */
  readonly interpreters: readonly string[];
}

const PEERS: readonly Peer[] = [
  {
    name: 'statsmodels UnobservedComponents',
    script: 'unobserved_components.py',
    interpreters: ['python3', '/usr/bin/python3'],
  },
  { name: 'strucchange breakpoints', script: 'strucchange.R', interpreters: ['Rscript'] },
  { name: 'prophet (R)', script: 'prophet.R', interpreters: ['Rscript'] },
];

/**
 * Times what else answers "where is the trend going" on the same series, each with its natural model, and has it judge
 * the others; what is not installed is said to be absent.
 */
export async function peerSpeeds(judged: readonly (readonly (number | null)[])[]): Promise<PeerSpeed[]> {
  const { numerator: values } = timedSeries(PEER_DAYS);
  const input = [values, ...judged].map((series) => series.join(',')).join('\n');
  return [...PEERS.map((peer) => timePeer(peer, `${input}\n`)), ...(await augursSpeeds(values, judged))];
}

function timePeer({ name, script, interpreters }: Peer, input: string): PeerSpeed {
  let absent = 'not installed';
  for (const interpreter of interpreters) {
    const { stdout, error } = spawnSync(interpreter, [join(import.meta.dirname, 'peers', script)], {
      input,
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (error && 'code' in error && error.code === 'ETIMEDOUT') absent = `not done within ${PATIENCE / 1000} s`;
    const timing = timingOf(stdout);
    if (timing) return { name, ...timing, milliseconds: rounded(timing.milliseconds) };
  }
  return { name, absent };
}

/** The last line that a script wrote; null where it could not run. */
function timingOf(stdout: string | null): Timing | null {
  const line = (stdout ?? '').trim().split('\n').at(-1) ?? '';
  try {
    return Timing.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
