import { contains, type Period } from '@/lib/model/period';
import type { SqlEngine } from './sql-engine';
import { stagedPeriod, stagingSql } from './staging';

/**
 * Which days of the export are set down for this session. More days than these are read with those that are there
 * already, in one go: a staged table only ever grows, so that reports under way never lose a day.
 */
export class Stage {
  private held: Period | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: SqlEngine,
    private readonly columns: readonly string[],
    private readonly currency: string,
  ) {}

  /** Sees that all days of a period are there; answers with how many readings of the export that took. */
  hold(period: Period | null): Promise<number> {
    const next = this.turn.then(() => this.staged(period));
    // A reading that failed is the failure of who asked for it; the next may try again.
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async staged(period: Period | null): Promise<number> {
    if (!period || (this.held && contains(this.held, period.from) && contains(this.held, period.to))) return 0;
    const wanted = stagedPeriod(period);
    const held = this.held ? { from: least(this.held.from, wanted.from), to: most(this.held.to, wanted.to) } : wanted;
    await this.engine.query(stagingSql(this.engine.dialect, this.columns, held, this.currency));
    this.held = { ...held };
    return 1;
  }
}

const least = (a: string, b: string) => (a < b ? a : b);
const most = (a: string, b: string) => (a > b ? a : b);
