import type { Signal } from '@preact/signals';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';

export interface OwnerFieldsProps {
  readonly owner: Signal<string>;
  readonly deputy: Signal<string>;
  readonly due: Signal<string>;
  /** Said once it was tried without an owner. */
  readonly tried: boolean;
}

/** Who takes it on, who stands in, by when. */
export function OwnerFields({ owner, deputy, due, tried }: OwnerFieldsProps) {
  const page = usePage();
  const { ui } = useLanguagePack();
  return (
    <>
      <TextInput
        label={ui.checklist.owner}
        value={owner.value}
        onInput={(value) => (owner.value = value)}
        error={tried && owner.value.trim() === '' ? ui.checklist.ownerMissing : undefined}
      />
      <TextInput label={ui.checklist.deputy} value={deputy.value} onInput={(value) => (deputy.value = value)} />
      <TextInput
        label={ui.checklist.due}
        type="date"
        min={todayOf(page)}
        value={due.value}
        onInput={(value) => (due.value = value)}
      />
    </>
  );
}
