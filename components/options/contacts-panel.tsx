import { useSignal } from '@preact/signals';
import { isAddress } from '@/lib/deliver/address';
import { capitalised } from '@/lib/language/typography';
import type { Contact } from '@/lib/model/contact';
import { Department } from '@/lib/model/department';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Select, TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import type { SettingsPanelProps } from './objective-panel';
import { useOwnLines } from './own-lines';

/** Who answers for each department. Saved on leaving a field. */
export function ContactsPanel({ settings, state }: SettingsPanelProps) {
  const { sidePanel, names } = useLanguagePack();
  const words = sidePanel.telling;
  const contacts = settings.contacts ?? [];
  const { lines, add, edit, remove, keep } = useOwnLines(
    contacts,
    (contact: Contact) => contact,
    contactsIn,
    (wanted) => void state.change({ contacts: [...wanted] }),
  );
  const choices = Department.options.map((value) => ({ value, label: capitalised(names.department(value)) }));
  // What is wrong with an address is said once its field was left.
  const left = useSignal(false);
  const addNext = () => {
    const free = Department.options.find((each) => lines.value.every(({ department }) => department !== each));
    add({ department: free ?? 'customer-service', name: '', address: '' });
  };
  const leave = () => {
    left.value = true;
    keep();
  };

  return (
    <Panel title={words.contacts} intro={words.contactsIntro}>
      <ul class="people" onFocusOut={leave}>
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
            <Button look="quiet" aria-label={words.remove(name)} onClick={() => remove(id)}>
              {sidePanel.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={addNext}>{words.add}</Button>
      </div>
    </Panel>
  );
}

/** A line without name and address is nobody; half an address is none, and stays in its field to be finished. */
function contactsIn(lines: readonly Contact[]) {
  return lines
    .map(({ department, name, address }) => ({
      department,
      name: name.trim(),
      address: isAddress(address.trim()) ? address.trim() : '',
    }))
    .filter(({ name, address }) => name !== '' || address !== '');
}
