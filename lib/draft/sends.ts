/** What is open before a send leaves, and what came with it once its week is over. */
import { languagePack } from '@/lib/language/all-languages';
import { describeLookBack } from '@/lib/language/narrative/describe-look-back';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { uncapitalised } from '@/lib/language/typography';
import { type Day, daysBetween } from '@/lib/model/day';
import type { Block, Edition } from '@/lib/model/draft';
import type { LookBack } from '@/lib/model/look-back';
import type { PreFlight } from '@/lib/model/pre-flight';
import { list, type DraftContext, section, writeBlock } from './draft-context';

/** Two weekly drafts before it leaves: one to find what is open, one to see that it was closed. */
const TOLD_DAYS_BEFORE = 14;

export function ownPreFlights({ memory, report }: Pick<DraftContext, 'memory' | 'report'>): PreFlight[] {
  return (memory.preFlights ?? [])
    .filter(({ propertyId }) => propertyId === report.property.id)
    .toSorted((a, b) => a.sendOn.localeCompare(b.sendOn));
}

/** The sends that leave within two weeks with what is still open, then those to be looked back on. */
export function sendBlocks(context: DraftContext, editions: readonly Edition[]): Block[] {
  const { today, lookBacks, period } = context;
  const all = ownPreFlights(context);
  const coming = all.filter(({ sendOn }) => sendOn >= today && daysBetween(today, sendOn) <= TOLD_DAYS_BEFORE);
  const seen = all.flatMap((preFlight) => {
    const isNews = preFlight.lookedBackOn === null || preFlight.lookedBackOn >= period.from;
    const lookBack = lookBacks.find(({ preFlightId }) => preFlightId === preFlight.id);
    return isNews && lookBack ? [lookBack] : [];
  });
  if (coming.length + seen.length === 0) return [];
  const block = writeBlock(context, 'sends.list', editions, (narrator) =>
    list([
      ...coming.map((preFlight) => comingText(preFlight, narrator, context.report.asOf)),
      ...seen.map((lookBack) => lookBackItem(lookBack, narrator)),
    ]),
  );
  return section(context, 'sends', editions, ({ language }) => languagePack(language).documents.sends.heading, [block]);
}

function comingText(preFlight: PreFlight, { dates, language, messages }: Narrator, asOf: Day): string {
  const { sends } = languagePack(language).documents;
  const open = openPoints(preFlight).map(({ point, name }) => sends.pointBy(sends.points[point], name));
  const state = open.length > 0 ? sends.stillOpen(open.join(', ')) : sends.allReady;
  return [sends.leavesOn(preFlight.campaign, dates.shortDay(preFlight.sendOn, asOf)), state].join(
    messages.advice.semicolon,
  );
}

export function openPoints({ points }: Pick<PreFlight, 'points'>): PreFlight['points'] {
  return points.filter(({ state }) => state === 'open');
}

function lookBackItem(lookBack: LookBack, narrator: Narrator): string {
  const { sends } = languagePack(narrator.language).documents;
  const name = sends.leftOn(lookBack.campaign, narrator.dates.shortDay(lookBack.period.from, narrator.asOf));
  return narrator.messages.document.decision(
    name,
    uncapitalised(describeLookBack(lookBack, narrator, sends)).replace(/\.$/, ''),
  );
}
