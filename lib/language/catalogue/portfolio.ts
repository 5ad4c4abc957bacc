import type { DraftKind } from '@/lib/model/draft';

/** What the page of all properties says. */
export interface PortfolioWords {
  readonly title: string;
  readonly intro: string;
  readonly filter: string;
  shown(shown: number, all: number): string;
  nothingNamed(name: string): string;
  readonly caption: string;
  readonly columns: Readonly<Record<'property' | 'freshness' | 'draft', string>>;
  /** Over the vital signs, by what they are about where that is the same for all. */
  readonly roles: Readonly<Record<'outcome' | 'traffic' | 'conversion', string>>;
  /** And where it is not, most important first. */
  readonly signs: readonly string[];
  readonly noSign: string;
  readonly openDraft: string;
  openDraftOf(property: string): string;
  /** A draft that nobody has opened yet. */
  readonly waiting: Readonly<Record<DraftKind, string>>;
  openWaiting(waiting: string, property: string): string;
  /** When the next report of a property comes by itself. */
  next(day: string): string;
  readonly noneRead: string;
  readonly onlyOne: string;
}
