/** What a kind of changed answers is, and how one is made. */
import type { Random } from '@/lib/demo/random';
import type { HealthCode } from '@/lib/model/health';
import type { WireReport } from '../emulator/wire-report';
import type { Changes } from './answer-google';
import { drawsFor, isCut, isTotals, rowsOf } from './answer-rows';
import { type Truth, truthOf } from './answer-truth';

export interface Kind {
  readonly name: string;
  /** What the data's state may say of it; nothing where the answer is as good as any. */
  readonly tells: readonly HealthCode[];
  /** Whether it may, or must, be refused where it touches a report. */
  readonly refusal: 'never' | 'may' | 'must';
  changes(draw: Random, scope: Scope, truth: Truth): Changes;
}

/** Whether it changes reports, which the emulator can give; some change the whole body of an answer, or its next page. */
export const changesReports = ({ changes }: Kind): boolean => changes(() => 0, 'all', truthOf(0)).report !== undefined;

export const SCOPES = ['all', 'totals', 'cuts', 'some'] as const;
export type Scope = (typeof SCOPES)[number];

export type Mend = (report: WireReport, random: Random) => unknown;

const isIn: Readonly<Record<Scope, (report: WireReport, random: Random) => boolean>> = {
  all: () => true,
  totals: isTotals,
  cuts: isCut,
  some: (_, random) => random() < 0.3,
};

/** Changes the reports of a scope that have rows; the same one in the same way, whenever it is asked. */
export function reports(mend: Mend): Kind['changes'] {
  return (draw, scope) => {
    const seed = Math.floor(draw() * 1e9);
    return {
      report: (report, key) => {
        const random = drawsFor(seed, key);
        const touches = isIn[scope](report, random) && rowsOf(report).length > 1;
        return touches ? mend(report, random) : report;
      },
    };
  };
}

export const never = (name: string, mend: Mend): Kind => ({
  name,
  tells: [],
  refusal: 'never',
  changes: reports(mend),
});
export const must = (name: string, mend: Mend): Kind => ({ name, tells: [], refusal: 'must', changes: reports(mend) });
export const told = (name: string, tells: readonly HealthCode[], changes: Kind['changes']): Kind => ({
  name,
  tells,
  refusal: 'may',
  changes,
});

export const metadataOf = (report: WireReport, more: object) => ({
  ...report,
  metadata: { ...report.metadata, ...more },
});
export const oneOf = <Item>(items: readonly Item[], random: Random) => items[Math.floor(random() * items.length)];
export const places = (report: WireReport, random: Random) => Math.floor(random() * rowsOf(report).length);
export const metricsOf = (report: WireReport) => (report.metricHeaders ?? []).map(({ name }) => name);
