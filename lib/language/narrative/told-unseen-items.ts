import type { Finding } from '@/lib/model/finding';
import { spelledOut } from '../duration-words';
import { sentences } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** More names would be the catalogue. */
const MOST_NAMED = 5;

/** Articles of the catalogue that nobody saw. */
export function tellUnseenItems({ period, figures, parts = [], dimension }: Finding, narrator: Narrator): Told {
  const { unseen: words, label } = narrator.messages.situation;
  const { size, catalogue } = figures;
  if (!size || !catalogue) return { title: label.unseen, text: '' };
  const count = narrator.quote(size, label.unseen);
  const names = parts.slice(0, MOST_NAMED).map(({ key }) => narrator.names.segment(dimension, key).the);
  return {
    title: words.title(spelledOut(narrator.language)(size.value), size.value > 1),
    text: sentences(
      words.text(narrator.dates.period(period), count, narrator.quote(catalogue, label.catalogue)),
      names.length > 0 && words.named(narrator.format.list(names)),
    ),
  };
}
