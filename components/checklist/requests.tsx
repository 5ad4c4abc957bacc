import { useSignal } from '@preact/signals';
import type { Memory } from '@/lib/model/memory';
import { useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import type { ChecklistState } from './checklist-state';
import { Fold } from './fold';
import { RequestForm } from './request-form';
import { RequestLine } from './request-line';

/** What somebody asks for: written down, weighed, and answered. */
export function Requests({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const { sidePanel } = useLanguagePack();
  const writing = useSignal(false);
  const answered = useSignal(false);
  const latest = (memory.requests ?? []).toSorted((a, b) => b.askedOn.localeCompare(a.askedOn));
  const waits = latest.filter(({ state: answer, reason }) => answer === 'parked' && reason === undefined);
  const rest = latest.filter((request) => !waits.includes(request));
  return (
    <Panel title={sidePanel.requests.title} intro={sidePanel.requests.intro}>
      {waits.map((request) => (
        <RequestLine key={request.id} request={request} state={state} />
      ))}
      <Fold summary={sidePanel.requests.write} open={writing}>
        <RequestForm state={state} onKept={() => (writing.value = false)} />
      </Fold>
      {rest.length > 0 && (
        <Fold summary={sidePanel.requests.answered} open={answered}>
          {rest.map((request) => (
            <RequestLine key={request.id} request={request} state={state} />
          ))}
        </Fold>
      )}
    </Panel>
  );
}
