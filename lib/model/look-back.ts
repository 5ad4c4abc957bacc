import type { Period } from './period';
import type { Figure } from './quantity';

/** What came with a send in its week, beside its channel's usual weeks. */
export interface LookBack {
  readonly preFlightId: string;
  readonly campaign: string;
  readonly channel: string;
  /** The seven days from the send. */
  readonly period: Period;
  readonly sessions: Figure;
  /** Sessions of a usual week: the mean of the four before, with the least and the most of them. */
  readonly usual: { readonly sessions: Figure; readonly least: Figure; readonly most: Figure };
  /** Conversion of the channel in the week and in the four before; null where it is not measured. */
  readonly conversion: {
    readonly rate: Figure;
    readonly usual: Figure;
    /** `unclear` where the 90% interval of the difference holds zero. */
    readonly verdict: 'higher' | 'lower' | 'unclear';
  } | null;
  /** Sessions under the campaign's own name, in the whole weeks that it touched; null where no link bears the name. */
  readonly named: Figure | null;
}
