/** One case: a property, a way in which its answers are others, and what the product makes of them. */
import { composeDraft } from '@/lib/draft/compose-draft';
import { tacticText } from '@/lib/language/tactic-text';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { restSource } from '@/lib/collect/rest/rest-source';
import type { AnalyticsSource } from '@/lib/collect/source';
import { mulberry32 } from '@/lib/demo/random';
import type { Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { PlateauError } from '@/lib/model/failure';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Changes, googleOf } from './answer-google';
import { type Judgement, judge } from './answer-judge';
import { type Kind, type Scope, SCOPES } from './answer-kind';
import { KINDS } from './answer-kinds';
import { TODAY, type Truth, truthOf } from './answer-truth';
import { daysAgo } from './answer-rows';

/** So many properties; the answers that are right are worked out once for each. */
const PROPERTIES = 8;
const NOW = new Date(`${TODAY}T10:00:00Z`);
const A_WEEK_AGO = new Date(`${daysAgo(7)}T10:00:00Z`);

export interface Case {
  readonly kind: Kind;
  readonly scope: Scope;
  readonly isRenewal: boolean;
  readonly seed: number;
}

export function caseOf(number: number, seed: number): Case {
  const kind = KINDS[number % KINDS.length];
  const draw = mulberry32(seed * 1_000_003 + number);
  const scope = SCOPES[Math.floor(draw() * SCOPES.length)];
  if (!kind || !scope) throw new Error('There is no such case.');
  return { kind, scope, isRenewal: draw() < 0.4, seed: seed * 1_000_003 + number };
}

export async function runCase({ kind, scope, isRenewal, seed }: Case, adapter: Adapter = overRest): Promise<Judgement> {
  const property = propertyOf(seed % PROPERTIES);
  const kept = isRenewal ? await property.before : undefined;
  const draw = mulberry32(seed ^ 0x9e3779b9);
  let touched = 0;
  const { report: change, body, ...rest } = kind.changes(draw, scope, property.truth);
  const changes: Changes = {
    ...rest,
    ...(change && {
      report: (report, key) => {
        const before = JSON.stringify(report);
        const after = change(report, key);
        if (JSON.stringify(after) !== before) touched += 1;
        return after;
      },
    }),
    ...(body && {
      body: (all, key) => {
        const after = body(all, key);
        if (JSON.stringify(after) !== JSON.stringify(all)) touched += 1;
        return after;
      },
    }),
  };
  if (rest.nextPage) {
    const asked = await outcomeOf(async () => (await adapter(property.truth, rest, NOW)).properties());
    return asked instanceof PlateauError
      ? { verdict: 'refused', why: '' }
      : { verdict: 'wrong', why: 'was not refused' };
  }
  const outcome = await outcomeOf(() => readWith(adapter, property.truth, changes, NOW, kept));
  if (outcome instanceof PlateauError) {
    const isRight = kind.refusal !== 'never' && touched > 0;
    return {
      verdict: isRight ? 'refused' : 'wrong',
      why: isRight ? '' : `refused: ${outcome.code} ${outcome.message}`,
    };
  }
  if (kind.refusal === 'must' && touched > 0) return { verdict: 'wrong', why: 'was not refused' };
  const clean = isRenewal ? await property.renewed : await property.fresh;
  const { report, memory } = analyse(outcome);
  const text = JSON.stringify(draftOf(report, memory, seed % 2 === 0 ? 'fr' : 'en').blocks);
  const strange = /NaN|undefined|Infinity/.exec(text);
  if (strange) return { verdict: 'wrong', why: `the letter says ${strange[0]}` };
  return judge(kind, property.truth, clean, outcome, report);
}

interface Known {
  readonly truth: Truth;
  readonly before: Promise<Snapshot>;
  readonly fresh: Promise<Snapshot>;
  readonly renewed: Promise<Snapshot>;
}

const properties = new Map<number, Known>();

function propertyOf(seed: number): Known {
  const known = properties.get(seed);
  if (known) return known;
  const truth = truthOf(seed);
  const before = readWith(overRest, truth, {}, A_WEEK_AGO);
  const property = {
    truth,
    before,
    fresh: readWith(overRest, truth, {}, NOW),
    renewed: before.then((kept) => readWith(overRest, truth, {}, NOW, kept)),
  };
  properties.set(seed, property);
  return property;
}

/** One of the two ways to Google. */
type Adapter = (truth: Truth, changes: Changes, now: Date) => Promise<AnalyticsSource>;

const overRest: Adapter = async (truth, changes, now) => {
  const { fetch } = googleOf(truth, changes);
  return restSource({ token: async () => 'token', fetch, now: () => now, pause: () => 0 });
};

async function readWith(
  adapter: Adapter,
  truth: Truth,
  changes: Changes,
  now: Date,
  kept?: Snapshot,
): Promise<Snapshot> {
  const source = await adapter(truth, changes, now);
  return collect(source, truth.property.id, { now, historyMonths: 4, kept });
}

async function outcomeOf<Read>(read: () => Promise<Read>): Promise<Read | PlateauError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PlateauError) return error;
    throw error;
  }
}

const SETTINGS = { ...DEFAULT_SETTINGS, country: 'FR' };
const analyse = (snapshot: Snapshot) =>
  analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: SETTINGS, today: TODAY });

function draftOf(report: Report, memory: Memory, language: Language): Draft {
  const settings = { ...SETTINGS, language };
  const period = draftPeriod('monthly', report.asOf);
  const material = {
    report,
    previous: null,
    memory,
    settings,
    period,
    kind: 'monthly',
    outcomes: [],
    lookBacks: [],
  } as const;
  return composeDraft(material, NOW.toISOString(), tacticText);
}
