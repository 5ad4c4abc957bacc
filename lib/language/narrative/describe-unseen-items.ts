import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { sentences } from './clauses';
import type { Narrator } from './narrator';

/** More names would be the catalogue. */
const MOST_NAMED = 5;

/** Articles of the catalogue that nobody saw. */
export function describeUnseenItems(
  { period, figures, parts = [], dimension }: Finding,
  narrator: Narrator,
): Description {
  const { unseen: words, label } = narrator.messages.situation;
  const { size, catalogue } = figures;
  if (!size || !catalogue) return { title: label.unseen, text: '' };
  const count = narrator.quote(size, label.unseen);
  const names = parts.slice(0, MOST_NAMED).map(({ key }) => narrator.names.segment(dimension, key).the);
  return {
    title: words.title(narrator.dates.spelled(size.value), size.value),
    text: sentences(
      words.text(narrator.dates.period(period), count, narrator.quote(catalogue, label.catalogue)),
      names.length > 0 && words.named(narrator.format.list(names)),
    ),
  };
}
