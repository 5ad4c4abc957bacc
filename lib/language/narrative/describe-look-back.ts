import type { LookBack } from '@/lib/model/look-back';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';
import type { DocumentWords } from '../en/documents';

/** Visits of the week beside a usual one, conversion beside the usual, and that nothing is proven by it. */
export function describeLookBack(lookBack: LookBack, narrator: Narrator, words: DocumentWords['sends']): string {
  const { channel, period, sessions, usual, conversion, named } = lookBack;
  const quote = (figure: LookBack['sessions']) => narrator.quote(figure, figureLabel(figure, narrator));
  return [
    words.brought(
      narrator.names.segment('sessionDefaultChannelGroup', channel).the,
      narrator.dates.shortPeriod(period, narrator.asOf),
      quote(sessions),
      quote(usual.sessions),
      quote(usual.least),
      quote(usual.most),
    ),
    conversion && words.conversion[conversion.verdict](quote(conversion.rate), quote(conversion.usual)),
    named && words.named(quote(named)),
    words.notProven,
  ]
    .filter(Boolean)
    .join(' ');
}
