import { tellVerdict } from '@/lib/language/narrative/verdict';
import { capitalised } from '@/lib/language/typography';
import type { PortfolioEntry } from '@/lib/messages/protocol';
import type { Day } from '@/lib/model/day';
import { TONE_OF } from '../charts/tone';
import { useVoice } from '../page/page';
import { TrendBadge } from '../ui/trend-badge';

interface SignCellProps {
  readonly vital: PortfolioEntry['vitals'][number] | undefined;
  readonly asOf: Day;
  /** Stands where there is no such sign. */
  readonly none: string;
}

/** A vital sign in a cell: its name, since properties live on different things, and its verdict since when. */
export function SignCell({ vital, asOf, none }: SignCellProps) {
  const voice = useVoice();
  if (vital === undefined) return <td class="soft">{none}</td>;
  const { metric, diagnosis, seenFrom } = vital;
  const noun = voice.names.metric(metric);
  const told = tellVerdict(diagnosis, noun, { ...voice, asOf }, seenFrom ?? undefined);
  return (
    <td>
      <span class="portfolio-sign">{capitalised(noun.bare)}</span>
      <TrendBadge tone={TONE_OF[diagnosis.verdict]}>{told.say}</TrendBadge>
    </td>
  );
}
