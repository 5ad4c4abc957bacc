import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { capitalised } from '@/lib/language/typography';
import type { PortfolioEntry } from '@/lib/messages/protocol';
import type { Day } from '@/lib/model/day';
import { TONE_OF } from '../charts/tone';
import { useLanguagePack } from '../page/page';
import { TrendBadge } from '../ui/trend-badge';

interface SignCellProps {
  readonly vital: PortfolioEntry['vitals'][number] | undefined;
  readonly asOf: Day;
  /** Stands where there is no such sign. */
  readonly none: string;
}

/** A vital sign in a cell: its name, since properties live on different things, and its verdict since when. */
export function SignCell({ vital, asOf, none }: SignCellProps) {
  const pack = useLanguagePack();
  if (vital === undefined) return <td class="soft">{none}</td>;
  const { metric, diagnosis, seenFrom } = vital;
  const noun = pack.names.metric(metric);
  const told = describeVerdict(diagnosis, noun, { ...pack, asOf }, seenFrom ?? undefined);
  return (
    <td>
      <span class="portfolio-sign">{capitalised(noun.bare)}</span>
      <TrendBadge tone={TONE_OF[diagnosis.verdict]}>{told.say}</TrendBadge>
    </td>
  );
}
