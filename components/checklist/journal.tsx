import { useSignal } from '@preact/signals';
import type { Memory } from '@/lib/model/memory';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { ChecklistState } from './checklist-state';
import { typedInto } from '../ui/tied';

const SHOWN = 8;

/** What a person did or met, by day: it explains breaks before they are asked about. */
export function Journal({ memory, state }: { readonly memory: Memory; readonly state: ChecklistState }) {
  const page = usePage();
  const { ui, dates } = useLanguagePack();
  const today = todayOf(page);
  const latest = memory.annotations.toSorted((a, b) => b.from.localeCompare(a.from)).slice(0, SHOWN);
  return (
    <Panel title={ui.checklist.journal} intro={ui.checklist.journalIntro}>
      {latest.length > 0 && (
        <dl class="facts">
          {latest.map(({ id, from, text }) => (
            <div key={id}>
              <dt>{dates.abbreviated(from)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary>{ui.checklist.noteEvent}</summary>
        <NoteForm today={today} state={state} />
      </details>
    </Panel>
  );
}

function NoteForm({ today, state }: { readonly today: string; readonly state: ChecklistState }) {
  const { ui } = useLanguagePack();
  const from = useSignal(today);
  const text = useSignal('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '' || from.value === '') return;
    const kept = await state.annotate({ from: from.value, text: text.value.trim() }, ui.checklist.answered);
    if (kept) text.value = '';
  };
  return (
    <form class="decision" onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput label={ui.checklist.eventDay} type="date" {...typedInto(from)} />
        <TextInput wide label={ui.checklist.eventText} required {...typedInto(text)} />
      </div>
      <div class="row">
        <Button type="submit">{ui.checklist.send}</Button>
      </div>
    </form>
  );
}
