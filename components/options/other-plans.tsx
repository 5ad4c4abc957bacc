import { useEffect, useMemo } from 'preact/hooks';
import type { Plan } from '@/lib/messages/replies';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Button } from '../ui/button';
import type { OptionsState } from './options-state';

/** The reports of other properties that come by themselves: the plan that is shown is that of the chosen one alone. */
export function OtherPlans({ chosen, state }: { readonly chosen: string; readonly state: OptionsState }) {
  const page = usePage();
  const { dates, schedule } = useLanguagePack();
  const words = schedule.others;
  const plans = useMemo(() => createResource<Plan[]>(), [page]);
  useEffect(() => void plans.run(() => page.ask('plans', {})), [page, plans, chosen]);

  const stop = ({ propertyId }: Plan) =>
    void plans.run(async () => {
      const settings = await page.ask('settings', { propertyId });
      const { weekly, monthly, ...rest } = settings.schedule ?? USUAL_SCHEDULE;
      const off = { ...rest, weekly: { ...weekly, on: false }, monthly: { ...monthly, on: false } };
      await page.ask('saveSettings', { propertyId, settings: { ...settings, schedule: off } });
      return page.ask('plans', {});
    });
  const others = plans.value.value?.filter(({ propertyId }) => propertyId !== chosen) ?? [];
  const failure = plans.failure.value;
  const nameOf = ({ propertyId }: Plan) =>
    state.properties.value.value?.find(({ id }) => id === propertyId)?.displayName ?? propertyId;
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} opensOptions={false} />}
      {others.length > 0 && (
        <div>
          <p>{words.intro}</p>
          <ul class="plain-list stack">
            {others.map((plan) => (
              <li key={plan.propertyId} class="row">
                <span>{words.next(nameOf(plan), dates.day(plan.next))}</span>
                <Button look="quiet" aria-label={words.stopOf(nameOf(plan))} onClick={() => stop(plan)}>
                  {words.stop}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
