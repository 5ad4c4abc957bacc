import { stepsFor } from '@/lib/language/sentence';
import type { ComponentChildren } from 'preact';
import type { Action } from '@/lib/model/memory';
import { usePlaybook, useLanguagePack } from '../page/page';
import { Facts } from './facts';
import { Judgement } from './judgement';

interface HowToProps {
  readonly action: Action;
  readonly title: string;
  /** What stands before the steps. */
  readonly children: ComponentChildren;
}

/** How an action is done and by what it will be judged: wanted most once it was taken on. */
export function HowTo({ action, title, children }: HowToProps) {
  const { ui, messages } = useLanguagePack();
  const text = usePlaybook()[action.tacticId];
  const { labels } = messages.advice;
  const facts = [
    { label: labels.tool, text: text?.tool ?? '' },
    { label: labels.caution, text: text?.caution ?? '' },
  ].filter((fact) => fact.text !== '');
  return (
    <details>
      <summary>
        {ui.checklist.steps}
        <span class="unseen">, {title}</span>
      </summary>
      {children}
      {text !== undefined && (
        <ol>
          {stepsFor(text).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      <Judgement action={action} />
    </details>
  );
}
