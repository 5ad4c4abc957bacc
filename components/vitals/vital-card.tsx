import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { capitalised } from '@/lib/language/typography';
import type { Day } from '@/lib/model/day';
import type { Vital } from '@/lib/model/report';
import { Sparkline } from '../charts/sparkline';
import { PAGE_THEME } from '../charts/theme';
import { useCorePack } from '../page/page';
import { TONE_OF } from '../charts/tone';
import { TrendBadge } from '../ui/trend-badge';

/** One vital sign: its name, the verdict in words under its shape, the weeks drawn small, the interval. */
export function VitalCard({ vital, asOf }: { readonly vital: Vital; readonly asOf: Day }) {
  const pack = useCorePack();
  const { ui, names } = pack;
  const told = describeVital(vital, { ...pack, asOf });
  const name = capitalised(names.metric(vital.metric).bare);
  return (
    <li class="vital">
      <h2 class="vital-name">{name}</h2>
      <p class="vital-say">
        <TrendBadge tone={TONE_OF[vital.diagnosis.verdict]}>{told.say}</TrendBadge>
      </p>
      {vital.chart.kind === 'trend' && (
        <div class="vital-chart">
          <Sparkline
            chart={vital.chart}
            theme={PAGE_THEME}
            width={92}
            title={ui.popup.sparkline(name, told.say)}
            description={told.more}
          />
        </div>
      )}
      <p class="vital-more">{told.more}</p>
    </li>
  );
}
