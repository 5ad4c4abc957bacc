import { askedAndTold } from '@/lib/app/answer-typed-question';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { demoProperties, demoSource, DEMO_ZONE } from '@/lib/demo/demo-source';
import { type AskedJson, askedJson } from '@/lib/headless/asked-json';
import { instantOn } from '@/lib/model/instant';
import { addDays, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { mulberry32 } from '@/lib/demo/random';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { isReadAs, readingsOf } from './reading';

const AS_OF = '2026-11-25';
/** Which half nobody looks at while the reading is being worked on. */
const SEED = 20_261_130;

export type Outcome = 'right' | 'asked back' | 'refused rightly' | 'held back' | 'wrong';

export interface Scored {
  readonly typed: string;
  readonly means: string;
  readonly outcome: Outcome;
  readonly json: AskedJson;
}

/** The written questions, as `plateau ask --demo --json` answers them, in the half that is seen and in the other. */
export async function scoreQuestions(): Promise<{ readonly seen: Scored[]; readonly unseen: Scored[] }> {
  const today = addDays(AS_OF, DAYS_UNTIL_COMPLETE);
  const [id = ''] = demoProperties(today).map(({ property }) => property.id);
  const snapshot = await collect(demoSource(today), id, { now: instantOn(today, DEMO_ZONE) });
  const settings = { ...DEFAULT_SETTINGS };
  const report = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, benchmarks: [], today }).report;
  const random = mulberry32(SEED);
  const score = (language: 'fr' | 'en') =>
    (language === 'fr' ? FRENCH : ENGLISH).map(([typed, means]): Scored => {
      const json = askedJson(askedAndTold(typed, { snapshot, report }, language, addDays(AS_OF, 1)));
      return { typed, means, outcome: outcomeOf(json, means), json };
    });
  const drawn = [...score('fr'), ...score('en')]
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
  const half = Math.ceil(drawn.length / 2);
  return { seen: drawn.slice(0, half), unseen: drawn.slice(half) };
}

function outcomeOf(json: AskedJson, means: string): Outcome {
  const readings = readingsOf(means);
  const isRight = readings.some((reading) => isReadAs(json, reading));
  if (json.status === 'answered') return isRight ? 'right' : 'wrong';
  if (json.status === 'asked') return isRight ? 'asked back' : 'held back';
  return isRight ? 'refused rightly' : 'held back';
}
