import { useSignal } from '@preact/signals';
import type { Memory } from '@/lib/model/memory';
import { lookBackDay, type PreFlight } from '@/lib/model/pre-flight';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';
import { SendForm } from './send-form';
import { SendLine } from './send-line';

/** Before a campaign, and a week after it. What was looked back on is folded away. */
export function Sends({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const page = usePage();
  const { sidePanel } = useLanguagePack();
  const preparing = useSignal(false);
  const past = useSignal(false);
  const today = todayOf(page);
  const all = (memory.preFlights ?? []).toSorted((a, b) => a.sendOn.localeCompare(b.sendOn));
  const isOver = (preFlight: PreFlight) => preFlight.lookedBackOn !== null && lookBackDay(preFlight) <= today;
  const over = all.filter(isOver).toReversed();
  const lines = (list: readonly PreFlight[]) =>
    list.map((preFlight) => (
      <SendLine
        key={preFlight.id}
        preFlight={preFlight}
        lookBack={state.lookBacks.value.value?.find(({ preFlightId }) => preFlightId === preFlight.id)}
        state={state}
      />
    ));
  return (
    <Panel title={sidePanel.sends.title} intro={sidePanel.sends.intro}>
      {lines(all.filter((preFlight) => !isOver(preFlight)))}
      <Fold summary={sidePanel.sends.prepare} open={preparing}>
        <SendForm preFlight={null} state={state} onKept={() => (preparing.value = false)} />
      </Fold>
      {over.length > 0 && (
        <Fold summary={sidePanel.sends.past} open={past}>
          {lines(over)}
        </Fold>
      )}
    </Panel>
  );
}
