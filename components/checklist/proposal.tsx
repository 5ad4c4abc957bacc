import { useSignal } from '@preact/signals';
import { describeCost, describeEffect } from '@/lib/language/narrative/describe-advice';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
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

/** One piece of advice as a line: what, what it may bring and takes. It unfolds to why, how, and the yes or the no. */
export function Proposal({ recommendation, report, state }: ProposalProps) {
  const pack = useLanguagePack();
  const { ui, messages, sidePanel } = pack;
  const answering = useSignal<'accept' | 'refuse' | null>(null);
  const told = adviceContent(recommendation, report, pack, usePlaybook());
  const narrator = narratorWith(pack, report.asOf);
  const { labels } = messages.advice;
  const effect = recommendation.effect
    ? describeEffect(recommendation, told.title, narrator, { brief: true })
    : sidePanel.effectUnknown;
  const cost = describeCost(recommendation.effort, narrator, { brief: true });
  const inShort = [labels.before, labels.effect, labels.cost, labels.tell, labels.measure];
  const close = () => {
    answering.value = null;
  };
  return (
    <article class="line proposal">
      <details>
        <summary>
          <h3>{told.title}</h3>
          <span class="soft">
            {recommendation.standing !== 'new' && <Tag>{told.standing}</Tag>} {capitalised(effect)} · {cost}
          </span>
        </summary>
        <div class="proposal-body">
          <p class="path">{told.path}</p>
          <p>{told.why}</p>
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
        </div>
      </details>
    </article>
  );
}
