import { useSignal } from '@preact/signals';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { usePlaybook, useLanguagePack } from '../page/page';
import { adviceContent } from '../page/advice-text';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import { AcceptForm } from './accept-form';
import type { ChecklistState } from './checklist-state';
import { Facts } from './facts';
import { RefuseForm } from './refuse-form';

export interface ProposalProps {
  readonly recommendation: Recommendation;
  readonly report: Report;
  readonly state: ChecklistState;
}

/** One piece of advice: what, why, what it brings and costs, and the yes or the no. */
export function Proposal({ recommendation, report, state }: ProposalProps) {
  const pack = useLanguagePack();
  const { ui, messages } = pack;
  const answering = useSignal<'accept' | 'refuse' | null>(null);
  const told = adviceContent(recommendation, report, pack, usePlaybook());
  const { labels } = messages.advice;
  const inShort = [labels.before, labels.effect, labels.cost, labels.tell, labels.measure];
  const close = () => {
    answering.value = null;
  };
  return (
    <article class="line">
      <h4>{told.title}</h4>
      {recommendation.standing !== 'new' && <Tag>{told.standing}</Tag>}
      <p class="soft">{told.why}</p>
      <Facts facts={told.facts.filter(({ label }) => inShort.includes(label))} />
      <details>
        <summary>{ui.checklist.steps}</summary>
        <ol>
          {told.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Facts facts={told.facts.filter(({ label }) => !inShort.includes(label))} />
        {recommendation.link !== null && (
          <a href={recommendation.link} target="_blank" rel="noreferrer">
            {ui.checklist.showInAnalytics}
          </a>
        )}
      </details>
      {answering.value === null && (
        <div class="row">
          <Button look="primary" onClick={() => (answering.value = 'accept')}>
            {ui.checklist.accept}
            <span class="unseen">{told.title}</span>
          </Button>
          <Button onClick={() => (answering.value = 'refuse')}>
            {ui.checklist.refuse}
            <span class="unseen">{told.title}</span>
          </Button>
        </div>
      )}
      {answering.value === 'accept' && <AcceptForm recommendation={recommendation} state={state} onClose={close} />}
      {answering.value === 'refuse' && <RefuseForm recommendation={recommendation} state={state} onClose={close} />}
    </article>
  );
}
