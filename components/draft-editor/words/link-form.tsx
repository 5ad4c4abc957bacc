import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLanguagePack } from '../../page/page';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/inputs';
import { typedInto } from '../../ui/tied';
import { useFirstField } from '../../checklist/first-field';

export interface LinkFormProps {
  /** False for an address that leads nowhere. */
  readonly onLink: (address: string) => boolean;
  readonly onClose: () => void;
}

/** Where the marked words lead. */
export function LinkForm({ onLink, onClose }: LinkFormProps) {
  const { ui, editor } = useLanguagePack();
  const { words } = editor;
  const form = useFirstField();
  const address = useSignal('');
  const wrong = useSignal(false);
  useEffect(() => {
    const fields = form.current;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    fields?.addEventListener('keydown', press);
    return () => fields?.removeEventListener('keydown', press);
  }, [form, onClose]);
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = address.value.trim();
    // People copy addresses without what stands before them.
    const whole = /^[\w-]+(\.[\w-]+)+/.test(typed) ? `https://${typed}` : typed;
    if (onLink(whole)) onClose();
    else wrong.value = true;
  };
  return (
    <form ref={form} class="words-link" noValidate onSubmit={submit}>
      <TextInput
        wide
        label={words.address}
        error={wrong.value ? words.addressWrong : undefined}
        {...typedInto(address)}
      />
      <Button type="submit">{words.apply}</Button>
      <Button look="quiet" onClick={onClose}>
        {ui.common.cancel}
      </Button>
    </form>
  );
}
