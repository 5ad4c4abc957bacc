import type { FailureRecord } from '@/lib/model/failure';
import type { Language } from '@/lib/model/settings';
import { LOCALES } from '../format';
import type { FailureSlots, FailureTable, FailureWords } from './failure-words';

const NAMED = ['file', 'line', 'column', 'value', 'metric', 'property'] as const;

/** A failure in the words of one table. Times are those of the person's own clock. A code of another version reads as `unexpected`. */
export function tellFailure(failure: FailureRecord, table: FailureTable, language: Language): FailureWords {
  const write = Object.hasOwn(table, failure.code) ? table[failure.code] : undefined;
  return (write ?? table.unexpected)(slotsOf(failure, language));
}

function slotsOf({ details, retry }: FailureRecord, language: Language): FailureSlots {
  const named = NAMED.flatMap((name) => {
    const detail = details[name];
    return detail === undefined || detail === '' ? [] : [[name, String(detail)] as const];
  });
  const at = retry.when === 'later' ? retry.at : undefined;
  return { ...Object.fromEntries(named), ...(at === undefined ? {} : { retryAt: writtenTime(at, language) }) };
}

/** The day too: a quota of the day comes back at midnight in California, which is another day elsewhere. */
function writtenTime(instant: string, language: Language): string {
  const time = new Date(instant);
  const day = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', day: 'numeric', month: 'long' }).format(
    time,
  );
  const hour = new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(time);
  return language === 'fr' ? `le ${day} à ${hour}` : `on ${day} at ${hour}`;
}
