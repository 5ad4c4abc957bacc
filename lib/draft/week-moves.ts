/** What moved by channel in the week, beyond what weeks usually do. */
import { bold } from '@/lib/model/marked-text';
import { withCounted } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import type { Block } from '@/lib/model/draft';
import type { Figure } from '@/lib/model/quantity';
import type { WeekMove } from '@/lib/model/report';
import { BOTH, type DraftContext, list, section, writeBlock } from './draft-context';

/** Nothing where every channel brought what it usually does, and where the report is of another week. */
export function weekMoveBlocks(context: DraftContext): Block[] {
  const moves = movesOf(context);
  if (moves.length === 0) return [];
  return section(context, 'moves', BOTH, 'moves', [
    writeBlock(context, 'moves.list', BOTH, (narrator) => list(moves.map((move) => moveText(move, narrator)))),
  ]);
}

export function movesOf({ report, period }: Pick<DraftContext, 'report' | 'period'>): readonly WeekMove[] {
  return (report.weekMoves ?? []).filter(({ value }) => value.provenance.period.to === period.to);
}

/** `**E-mail** : 44 événements clés, contre 88 d’habitude.` */
function moveText({ channel, metric, value, usual }: WeekMove, narrator: Narrator): string {
  const { names, messages } = narrator;
  const name = capitalised(names.segment('sessionDefaultChannelGroup', channel).bare);
  const label = figureLabel(value, narrator);
  const amount = withCounted(narrator.quote(value, label), metric, value.unit, narrator);
  return messages.document.moved(bold(name), amount, narrator.quote(rounded(usual), messages.label.usualWeekOf(label)));
}

/** Nobody counts half a visit. */
const rounded = (figure: Figure): Figure => ({ ...figure, value: Math.round(figure.value) });

/** `l’e-mail perd 44 événements clés`, for a subject; '' where no channel moved. */
export function moveNews(context: DraftContext, narrator: Narrator): string {
  const [first] = movesOf(context);
  if (!first) return '';
  const { channel, metric, value, usual } = first;
  const change = value.value - usual.value;
  const size = narrator.format.figure({ ...value, value: Math.round(Math.abs(change)) }, { short: true });
  return narrator.messages.headline.channelMoved[change < 0 ? 'down' : 'up'](
    narrator.names.segment('sessionDefaultChannelGroup', channel),
    withCounted(size, metric, value.unit, narrator),
  );
}
