import { Day } from '@/lib/model/day';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';
import { useOwnLines } from './own-lines';

/** A line that is being typed. */
interface Line {
  readonly name: string;
  readonly leavesOn: string;
}

/** Those who take part, and the last day of whoever leaves. Saved on leaving a field. */
export function PeoplePanel({ settings, state }: SettingsPanelProps) {
  const { ui } = useLanguagePack();
  const people = settings.people ?? [];
  const { lines, add, edit, remove, keep } = useOwnLines(
    people,
    ({ name, leavesOn = '' }): Line => ({ name, leavesOn }),
    peopleIn,
    (wanted) => void state.change({ people: [...wanted] }),
  );

  return (
    <Panel title={ui.options.people} intro={ui.options.peopleIntro}>
      <ul class="people" onFocusOut={keep}>
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
            <Button look="quiet" aria-label={ui.options.removePersonNamed(name)} onClick={() => remove(id)}>
              {ui.options.removePerson}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => add({ name: '', leavesOn: '' })}>{ui.options.addPerson}</Button>
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
