import type { Signal } from '@preact/signals';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { TextInput } from '../ui/inputs';
import { typedInto } from '../ui/tied';

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
        {...typedInto(owner)}
        error={tried && owner.value.trim() === '' ? ui.checklist.ownerMissing : undefined}
      />
      <TextInput label={ui.checklist.deputy} {...typedInto(deputy)} />
      <TextInput label={ui.checklist.due} type="date" min={todayOf(page)} {...typedInto(due)} />
    </>
  );
}
