import { isAddress } from '@/lib/deliver/address';
import { useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';
import { useSavedText } from './saved-text';

/** Saved on leaving the field, where it is an address. */
export function AddressInput({
  label,
  hint,
  saved,
  optional = false,
  onSave,
}: {
  readonly label: string;
  readonly hint: string;
  readonly saved: string;
  /** May be emptied again. */
  readonly optional?: boolean;
  readonly onSave: (address: string) => void;
}) {
  const { schedule: words } = useLanguagePack();
  const text = useSavedText(saved, (value) => {
    if (isAddress(value) || (optional && value === '')) onSave(value);
  });
  return (
    <div onFocusOut={text.settle}>
      <TextInput
        label={label}
        hint={hint}
        value={text.value}
        error={text.value.trim() === '' || isAddress(text.value.trim()) ? undefined : words.toWrong}
        onInput={text.type}
      />
    </div>
  );
}
