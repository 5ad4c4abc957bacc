/** What was said, done or turned down about a fact since an earlier month. */
import type { Narrator } from '@/lib/language/narrative/narrator';
import { isNewsSince } from '@/lib/advise/facts-told';
import { sayingMonth, WRITTEN_WITHIN_DAYS } from '@/lib/advise/saying-month';
import { addDays, type Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { AdviceState, MemoryEntry } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import { ownActions } from './actions';
import { firstPutOn } from './earlier-drafts';
import { tacticTitle } from './recommendation-content';
import type { DraftContext } from './draft-context';

/** The day by which the draft of the period before was written. */
export const writtenBy = ({ from }: Period): Day => addDays(from, WRITTEN_WITHIN_DAYS);

/** Whether a fact is news to who read the draft of the month before. */
export function isNews({ memory, report, period }: DraftContext, { id }: Finding): boolean {
  const since = writtenBy(period);
  return isNewsSince(memory, { propertyId: report.property.id, findingId: id }, since);
}

/** Of several answers to one fact, the one that has come furthest. */
const FURTHEST: readonly AdviceState[] = ['doing', 'accepted', 'done', 'refused', 'proposed', 'resolved'];

/** The advice that answered a fact in an earlier month; null for a fact of which nothing was said yet. */
export function adviceAbout({ memory, report, today }: DraftContext, { id }: Finding): MemoryEntry | null {
  const known = memory.entries.filter(
    ({ propertyId, findingId, firstSaidOn }) =>
      propertyId === report.property.id && findingId === id && sayingMonth(firstSaidOn) < sayingMonth(today),
  );
  return known.toSorted((a, b) => FURTHEST.indexOf(a.state) - FURTHEST.indexOf(b.state))[0] ?? null;
}

/** `« Lever les obstacles du paiement », en cours depuis le 9 juin` */
export function describeAnswered(
  context: DraftContext,
  entry: MemoryEntry,
  { messages, dates, asOf }: Narrator,
): string {
  const { work, outcome: words } = messages.advice;
  const day = (date: string) => dates.shortDay(date, asOf);
  const title = tacticTitle(context, entry.tacticId);
  const action = ownActions(context).findLast(({ fingerprint }) => fingerprint === entry.fingerprint);
  const outcome = context.outcomes.findLast(({ actionId }) => actionId === action?.id);
  switch (entry.state) {
    case 'accepted':
    case 'doing':
      return work.underWay(title, day(action?.acceptedOn ?? entry.lastSaidOn), entry.state === 'doing');
    case 'done':
      return work.doneAbout(title, day(action?.doneOn ?? entry.lastSaidOn), outcome ? words[outcome.verdict]('') : '');
    case 'refused':
      return work.refusedAbout(title, day(entry.refusal?.on ?? entry.lastSaidOn));
    case 'proposed':
    case 'resolved': {
      // Nobody waits for an answer to what was never asked.
      const since = firstPutOn(context, entry.fingerprint);
      return since === null ? '' : work.waiting(title, day(since));
    }
  }
}
