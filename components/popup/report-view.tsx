import type { Report } from '@/lib/model/report';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { usePage, useVoice } from '../page/page';
import { PaceLine } from './pace-line';
import { Button } from '../ui/button';
import { HealthNote } from './health-note';
import type { PopupState } from './popup-state';
import { Prompts } from './prompts';
import { VitalCard } from '../vitals/vital-card';
import { WhereIsIt } from './where-is-it';
import { headlineOf } from '../vitals/headline';

const VITALS_SHOWN = 3;

/** What the street found: the sentence, the vital signs, what to move forward, and where to go on. */
export function ReportView({ report, state }: { readonly report: Report; readonly state: PopupState }) {
  const { doors } = usePage();
  const { ui, dates, language } = useVoice();
  const open =
    state.memory.value.value?.actions.filter(({ state: at }) => at === 'to-do' || at === 'doing').length ?? 0;
  return (
    <>
      <p class="headline">{headlineOf(report, language)}</p>
      <PaceLine report={report} />
      <HealthNote report={report} />
      <section aria-label={ui.popup.vitals}>
        <ul class="plain-list vitals">
          {report.vitals.slice(0, VITALS_SHOWN).map((vital) => (
            <VitalCard key={vital.metric} vital={vital} asOf={report.asOf} />
          ))}
        </ul>
      </section>
      <Prompts report={report} state={state} />
      <WhereIsIt report={report} />
      <div class="popup-actions">
        <Button look="primary" onClick={doors.openDraft}>
          {ui.popup.writeMonth(dates.shortMonth(draftPeriod('monthly', report.asOf).from, report.asOf))}
        </Button>
        <Button onClick={doors.openChecklist}>
          <span>
            {ui.popup.checklist}
            {open > 0 && <span aria-hidden="true"> · {open}</span>}
            {open > 0 && <span class="unseen">, {ui.popup.openActions(open)}</span>}
          </span>
        </Button>
      </div>
    </>
  );
}
