import { usePage, useLanguagePack } from '../page/page';
import { VitalCard } from '../vitals/vital-card';
import { headlineOf } from '../vitals/headline';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

const VITALS_SHOWN = 3;

/** What Plateau would say of a shop, before any right is asked for. */
export function DemoStep({ state }: { readonly state: WelcomeState }) {
  const { environment } = usePage();
  const pack = useLanguagePack();
  const { ui } = pack;
  const report = state.demo.value.value;
  const connected = state.connected.value;
  // Who has connected waits for figures of their own: nothing of the demonstration is kept any more, but what stands here.
  if (connected && report === null) return null;
  return (
    <WelcomeStep number={1} title={ui.welcome.demo.title} text={ui.welcome.demo.text}>
      {report === null && state.demo.busy.value && <Loading text={ui.common.loading} />}
      {report !== null && (
        <div class="demo-sheet">
          <p class="headline">{headlineOf(report, pack)}</p>
          <ul class="plain-list vitals">
            {report.vitals.slice(0, VITALS_SHOWN).map((vital) => (
              <VitalCard key={vital.metric} vital={vital} asOf={report.asOf} />
            ))}
          </ul>
        </div>
      )}
      {!connected && (
        <div class="row">
          <Button onClick={() => environment.openDraft(null)}>{ui.welcome.demo.draft}</Button>
          <Button onClick={environment.openChecklist}>{ui.welcome.demo.checklist}</Button>
        </div>
      )}
    </WelcomeStep>
  );
}
