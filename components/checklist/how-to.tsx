import { useSignal } from '@preact/signals';
import type { Action } from '@/lib/model/memory';
import { usePlaybook, useVoice } from '../page/page';
import { Facts } from './facts';
import { Fold } from './fold';
import { Judgement } from './judgement';

/** How an action is done and by what it will be judged: wanted most once it was taken on. */
export function HowTo({ action }: { readonly action: Action }) {
  const { ui, messages } = useVoice();
  const open = useSignal(false);
  const text = usePlaybook()[action.tacticId];
  const { labels } = messages.advice;
  const facts = [
    { label: labels.tool, text: text?.tool ?? '' },
    { label: labels.caution, text: text?.caution ?? '' },
  ].filter((fact) => fact.text !== '');
  return (
    <Fold summary={ui.checklist.steps} open={open}>
      {text !== undefined && (
        <ol>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      <Judgement action={action} />
    </Fold>
  );
}
