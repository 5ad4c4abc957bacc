import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { quoteWithInterval, sentences } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** How much of what email earns comes from messages that send themselves, as far as names tell. */
export function describeAutomation({ direction, period, figures }: Finding, narrator: Narrator): Description {
  const { automation: words, label } = narrator.messages.situation;
  const { size, orders, email } = figures;
  const kind = direction === 'down' ? 'low' : 'none';
  const amount = email && narrator.quote(email, figureLabel(email, narrator));
  const when = narrator.dates.period(period);
  const low =
    amount &&
    size &&
    orders &&
    words.low(
      when,
      narrator.quote(size, label.automatic),
      amount,
      quoteWithInterval(orders, label.automaticOrders, narrator),
    );
  const text = kind === 'low' ? low : amount && words.none(when, amount);
  return { title: words.title[kind], text: sentences(text, text && words.byName) };
}
