import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WeighedRequest } from '@/lib/advise/request';
import { tellCost, tellEffect } from '@/lib/language/narrative/advice';
import { narratorWith } from '@/lib/language/narrative/narrator-with';
import { capitalised } from '@/lib/language/typography';
import { todayOf, usePage, usePlaybook, useVoice } from '../page/page';
import { tacticTitle } from '../page/told-advice';
import type { ChecklistState } from './checklist-state';
import { Facts } from './facts';

/** What a request would cost and bring here, and what the figures say to it. */
export function WeighedRequestView({ tacticId, state }: { readonly tacticId: string; readonly state: ChecklistState }) {
  const page = usePage();
  const voice = useVoice();
  const playbook = usePlaybook();
  const weighed = useSignal<WeighedRequest | null>(null);
  const report = state.report.value.value;
  useEffect(() => {
    void state.weigh(tacticId).then((told) => (weighed.value = told));
  }, [tacticId, report, state, weighed]);

  if (weighed.value === null || report === null) return null;
  const { panel, messages, names, format, dates } = voice;
  const { recommendation, suggestion, reason, day, lacks } = weighed.value;
  const { labels } = messages.advice;
  const since = day === undefined ? '' : dates.shortDay(day, todayOf(page));
  const missing = format.list(lacks.map((metric) => names.metric(metric).bare));
  const why = panel.requests.reasons[reason](since, missing);
  const facts =
    recommendation === null
      ? []
      : [
          { label: labels.cost, text: tellCost(recommendation.effort, voice) },
          {
            label: labels.effect,
            text: tellEffect(recommendation, tacticTitle(tacticId, playbook), narratorWith(voice, report.asOf)),
          },
        ];
  return (
    <>
      <p>
        <span class="strong">{panel.requests.suggestion[suggestion]}</span> · {capitalised(why)}
      </p>
      <Facts facts={facts} />
    </>
  );
}
