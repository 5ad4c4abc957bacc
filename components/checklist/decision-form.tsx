import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Recommendation } from '@/lib/model/recommendation';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { headingKeeper } from '../ui/focus-heading';
import type { ChecklistState } from './checklist-state';
import { useFirstField } from './first-field';

/** What the yes and the no to a proposal are given. */
export interface DecisionProps {
  readonly recommendation: Recommendation;
  readonly state: ChecklistState;
  readonly onClose: () => void;
}

export interface DecisionFormProps {
  readonly confirm: string;
  readonly complete: boolean;
  /** False where it was not kept: the form stays, with what was typed. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
  /** The fields; what is missing is said once it was tried without. */
  readonly children: (tried: boolean) => ComponentChildren;
}

/** The form under a line that waits for a decision. A keyboard keeps its place when the line leaves. */
export function DecisionForm({ confirm, complete, onConfirm, onClose, children }: DecisionFormProps) {
  const { ui } = useLanguagePack();
  const form = useFirstField();
  const tried = useSignal(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (!complete) return;
    const keepPlace = headingKeeper(form.current);
    if (!(await onConfirm())) return;
    onClose();
    keepPlace();
  };

  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">{children(tried.value)}</div>
      <div class="row">
        <Button look="primary" type="submit">
          {confirm}
        </Button>
        <Button onClick={onClose}>{ui.common.cancel}</Button>
      </div>
    </form>
  );
}
