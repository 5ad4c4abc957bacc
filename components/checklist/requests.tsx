import { useSignal } from '@preact/signals';
import type { Memory } from '@/lib/model/memory';
import { useVoice } from '../page/page';
import { Panel } from '../ui/panel';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';
import { RequestForm } from './request-form';
import { RequestLine } from './request-line';

/** What somebody asks for: written down, weighed, and answered. */
export function Requests({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { panel } = useVoice();
  const writing = useSignal(false);
  const answered = useSignal(false);
  const latest = (memory.requests ?? []).toSorted((a, b) => b.askedOn.localeCompare(a.askedOn));
  const waits = latest.filter(({ state: answer, reason }) => answer === 'parked' && reason === undefined);
  const rest = latest.filter((request) => !waits.includes(request));
  return (
    <Panel title={panel.requests.title} intro={panel.requests.intro}>
      {waits.map((request) => (
        <RequestLine key={request.id} request={request} state={state} />
      ))}
      <Fold summary={panel.requests.write} open={writing}>
        <RequestForm state={state} onKept={() => (writing.value = false)} />
      </Fold>
      {rest.length > 0 && (
        <Fold summary={panel.requests.answered} open={answered}>
          {rest.map((request) => (
            <RequestLine key={request.id} request={request} state={state} />
          ))}
        </Fold>
      )}
    </Panel>
  );
}
