import { useSignal } from '@preact/signals';
import { isAddress } from '@/lib/deliver/address';
import { capitalised } from '@/lib/language/typography';
import { Department } from '@/lib/model/department';
import { useVoice } from '../page/page';
import { Button } from '../ui/button';
import { Select, TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';

/** A line that is being typed. */
interface Line {
  readonly id: number;
  readonly department: Department;
  readonly name: string;
  readonly address: string;
}

/** Who answers for each department. Saved on leaving a field. */
export function ContactsPanel({ settings, state }: SettingsPanelProps) {
  const { panel, names } = useVoice();
  const words = panel.telling;
  const contacts = settings.contacts ?? [];
  const lines = useSignal<readonly Line[]>(contacts.map((contact, id) => ({ id, ...contact })));
  const choices = Department.options.map((value) => ({ value, label: capitalised(names.department(value)) }));

  const left = useSignal(false);

  const save = (next: readonly Line[]) => {
    lines.value = next;
    left.value = true;
    const wanted = contactsIn(next);
    if (JSON.stringify(wanted) !== JSON.stringify(contacts)) void state.change({ contacts: wanted });
  };
  const edit = (id: number, change: Partial<Line>) => {
    lines.value = lines.value.map((line) => (line.id === id ? { ...line, ...change } : line));
  };
  const add = () => {
    const id = 1 + Math.max(-1, ...lines.value.map((line) => line.id));
    const free = Department.options.find((each) => lines.value.every(({ department }) => department !== each));
    lines.value = [...lines.value, { id, department: free ?? 'customer-service', name: '', address: '' }];
  };

  return (
    <Panel title={words.contacts} intro={words.contactsIntro}>
      <ul class="people" onFocusOut={() => save(lines.value)}>
        {lines.value.map(({ id, department, name, address }) => (
          <li key={id}>
            <div class="fields">
              <Select
                label={words.department}
                value={department}
                choices={choices}
                onChange={(value) => edit(id, { department: value })}
              />
              <TextInput
                label={words.name}
                value={name}
                autoComplete="off"
                onInput={(value) => edit(id, { name: value })}
              />
              <TextInput
                label={words.address}
                value={address}
                autoComplete="off"
                error={
                  left.value && address.trim() !== '' && !isAddress(address.trim()) ? words.addressWrong : undefined
                }
                onInput={(value) => {
                  left.value = false;
                  edit(id, { address: value });
                }}
              />
            </div>
            <Button
              look="quiet"
              aria-label={words.remove(name)}
              onClick={() => save(lines.value.filter((line) => line.id !== id))}
            >
              {panel.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={add}>{words.add}</Button>
      </div>
    </Panel>
  );
}

/** A line without name and address is nobody; half an address is none, and stays in its field to be finished. */
function contactsIn(lines: readonly Line[]) {
  return lines
    .map(({ department, name, address }) => ({
      department,
      name: name.trim(),
      address: isAddress(address.trim()) ? address.trim() : '',
    }))
    .filter(({ name, address }) => name !== '' || address !== '');
}
