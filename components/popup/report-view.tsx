import type { Report } from '@/lib/model/report';
import { useCorePack } from '../page/page';
import { headlineOf } from '../vitals/headline';
import { VitalCard } from '../vitals/vital-card';
import type { PopupState } from './popup-state';
import { WhereIsIt } from './where-is-it';

const VITALS_SHOWN = 3;

/** What was found: the sentence, the vital signs, any other figure, and what to move forward. */
export function ReportView({ report, state }: { readonly report: Report; readonly state: PopupState }) {
  const pack = useCorePack();
  const advice = state.prompts.value;
  return (
    <>
      <p class="headline">{headlineOf(report, pack)}</p>
      {advice !== null && <advice.PaceLine report={report} />}
      {advice !== null && <advice.FileEnds report={report} state={state} />}
      {advice !== null && <advice.HealthNote report={report} />}
      {advice !== null && <advice.SetAsideNotes report={report} state={state} />}
      <section aria-label={pack.ui.popup.vitals}>
        <ul class="plain-list vitals">
          {report.vitals.slice(0, VITALS_SHOWN).map((vital) => (
            <VitalCard key={vital.metric} vital={vital} asOf={report.asOf} />
          ))}
        </ul>
      </section>
      <WhereIsIt propertyId={report.property.id} />
      {advice !== null && <advice.Prompts report={report} state={state} />}
    </>
  );
}
