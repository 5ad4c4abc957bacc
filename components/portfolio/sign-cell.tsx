import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { describeSize } from '@/lib/language/narrative/portfolio-size';
import { capitalised } from '@/lib/language/typography';
import type { PortfolioEntry, PortfolioSign } from '@/lib/messages/replies';
import type { Day } from '@/lib/model/day';
import { Sparkline } from '../charts/sparkline';
import { PAGE_THEME } from '../charts/theme';
import { TONE_OF } from '../charts/tone';
import { useLanguagePack } from '../page/page';
import { TrendBadge } from '../ui/trend-badge';

interface SignCellProps {
  readonly sign: PortfolioSign | undefined;
  /** Null where its course is not drawn. */
  readonly course: PortfolioEntry['course'];
  readonly asOf: Day;
  /** Stands where there is no such sign. */
  readonly none: string;
}

/** A vital sign in a cell: its name, since properties live on different things, what it comes to, and its verdict since when. */
export function SignCell({ sign, course, asOf, none }: SignCellProps) {
  const pack = useLanguagePack();
  if (sign === undefined) return <td class="soft">{none}</td>;
  const { metric, diagnosis, seenFrom, size } = sign;
  const noun = pack.names.metric(metric);
  const name = capitalised(noun.bare);
  const told = describeVerdict(diagnosis, noun, { ...pack, asOf }, seenFrom ?? undefined);
  return (
    <td>
      <span class="portfolio-sign">{name}</span>
      {size && <Size size={size} />}
      <TrendBadge tone={TONE_OF[diagnosis.verdict]}>{told.say}</TrendBadge>
      {course?.kind === 'trend' && (
        <div class="portfolio-course">
          <Sparkline
            chart={course}
            theme={PAGE_THEME}
            title={pack.ui.popup.sparkline(name, told.say)}
            description={told.more}
          />
        </div>
      )}
    </td>
  );
}

function Size({ size }: { readonly size: NonNullable<PortfolioSign['size']> }) {
  const { figure, over } = describeSize(size, useLanguagePack());
  return (
    <span class="portfolio-size">
      <strong>{figure}</strong> <span class="soft small">{over}</span>
    </span>
  );
}
