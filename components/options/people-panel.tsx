import { useSignal } from '@preact/signals';
import { Day } from '@/lib/model/day';
import { useVoice } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';

/** A line that is being typed; `id` keeps it apart from another of the same name. */
interface Line {
  readonly id: number;
  readonly name: string;
  readonly leavesOn: string;
}

/** Those who take part, and the last day of whoever leaves. Saved on leaving a field. */
export function PeoplePanel({ settings, state }: SettingsPanelProps) {
  const { ui } = useVoice();
  const people = settings.people ?? [];
  const lines = useSignal<readonly Line[]>(people.map(({ name, leavesOn = '' }, id) => ({ id, name, leavesOn })));

  const save = (next: readonly Line[]) => {
    lines.value = next;
    const wanted = peopleIn(next);
    if (JSON.stringify(wanted) !== JSON.stringify(people)) void state.change({ people: wanted });
  };
  const edit = (id: number, change: Partial<Line>) => {
    lines.value = lines.value.map((line) => (line.id === id ? { ...line, ...change } : line));
  };
  const add = () => {
    const id = 1 + Math.max(-1, ...lines.value.map((line) => line.id));
    lines.value = [...lines.value, { id, name: '', leavesOn: '' }];
  };

  return (
    <Panel title={ui.options.people} intro={ui.options.peopleIntro}>
      <ul class="people" onFocusOut={() => save(lines.value)}>
        {lines.value.map(({ id, name, leavesOn }) => (
          <li key={id}>
            <div class="fields">
              <TextInput
                label={ui.options.personName}
                value={name}
                autoComplete="off"
                onInput={(value) => edit(id, { name: value })}
              />
              <TextInput
                label={ui.options.lastDay}
                hint={ui.options.lastDayHint}
                type="date"
                value={leavesOn}
                onInput={(value) => edit(id, { leavesOn: value })}
              />
            </div>
            <Button
              look="quiet"
              aria-label={ui.options.removePersonNamed(name)}
              onClick={() => save(lines.value.filter((line) => line.id !== id))}
            >
              {ui.options.removePerson}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={add}>{ui.options.addPerson}</Button>
      </div>
    </Panel>
  );
}

/** A line without a name is nobody, and half a date is none. */
function peopleIn(lines: readonly Line[]) {
  return lines
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, leavesOn }) => ({
      name: name.trim(),
      ...(Day.safeParse(leavesOn).success ? { leavesOn } : {}),
    }));
}
