import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '@/lib/model/report';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { headlineOf } from '../vitals/headline';
import { VitalCard } from '../vitals/vital-card';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

const VITALS_SHOWN = 3;

/** What Plateau says of the person's own site: in the place of the demonstration, without a click. */
export function OwnStep({ state, report }: { readonly state: WelcomeState; readonly report: Report }) {
  const { environment } = usePage();
  const pack = useLanguagePack();
  const words = pack.ui.welcome.own;
  const place = useRef<HTMLDivElement>(null);
  const isWhole = state.own.value === report;
  const isNews = state.isNews.value;
  // Whoever has just connected or dropped a file looks further down the page.
  useEffect(() => {
    if (isNews) place.current?.scrollIntoView({ block: 'center' });
  }, [isNews]);
  return (
    <WelcomeStep
      number={1}
      title={report.property.displayName}
      text={isWhole ? words.text : words.glance}
      done={isWhole}
    >
      <div class="demo-sheet" ref={place}>
        <p class="headline" role="status">
          {headlineOf(report, pack)}
        </p>
        <ul class="plain-list vitals">
          {report.vitals.slice(0, VITALS_SHOWN).map((vital) => (
            <VitalCard key={vital.metric} vital={vital} asOf={report.asOf} />
          ))}
        </ul>
      </div>
      {isWhole && (
        <div class="row">
          <Button look="primary" onClick={() => environment.openDraft(report.property.id)}>
            {words.openDraft}
          </Button>
          <Button onClick={environment.openChecklist}>{words.openChecklist}</Button>
        </div>
      )}
    </WelcomeStep>
  );
}
