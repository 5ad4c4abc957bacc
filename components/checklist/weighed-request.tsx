import { narratorWith } from '@/lib/language/narrative/narrator';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WeighedRequest } from '@/lib/advise/request';
import { describeCost, describeEffect } from '@/lib/language/narrative/describe-advice';
import { capitalised } from '@/lib/language/typography';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { tacticTitle } from '../page/advice-text';
import type { ChecklistState } from './checklist-state';
import { Facts } from './facts';

/** What a request would cost and bring here, and what the figures say to it. */
export function WeighedRequestView({ tacticId, state }: { readonly tacticId: string; readonly state: ChecklistState }) {
  const page = usePage();
  const pack = useLanguagePack();
  const playbook = usePlaybook();
  const weighed = useSignal<WeighedRequest | null>(null);
  const report = state.report.value.value;
  useEffect(() => {
    void state.weigh(tacticId).then((told) => (weighed.value = told));
  }, [tacticId, report, state, weighed]);

  if (weighed.value === null || report === null) return null;
  const { sidePanel, messages, names, format, dates } = pack;
  const { recommendation, suggestion, reason, day, lacks } = weighed.value;
  const { labels } = messages.advice;
  const since = day === undefined ? '' : dates.shortDay(day, todayOf(page));
  const missing = format.list(lacks.map((metric) => names.metric(metric).bare));
  const why = sidePanel.requests.reasons[reason](since, missing);
  const facts =
    recommendation === null
      ? []
      : [
          { label: labels.cost, text: describeCost(recommendation.effort, pack) },
          {
            label: labels.effect,
            text: describeEffect(recommendation, tacticTitle(tacticId, playbook), narratorWith(pack, report.asOf)),
          },
        ];
  return (
    <>
      <p>
        <span class="strong">{sidePanel.requests.suggestion[suggestion]}</span> · {capitalised(why)}
      </p>
      <Facts facts={facts} />
    </>
  );
}
