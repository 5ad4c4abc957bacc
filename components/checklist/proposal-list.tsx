import { openProposals } from '../page/open-proposals';
import { useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import { byPath } from './by-path';
import type { ReadProps } from './checklist-state';
import { Declined } from './declined';
import { PathHeading } from './path-heading';
import { Proposal } from './proposal';

/** This month's advice that still waits for a yes or a no. */
export function ProposalList({ report, memory, state }: ReadProps) {
  const { ui } = useLanguagePack();
  const groups = byPath(openProposals(report, memory));
  const intro = groups.length > 0 ? ui.checklist.proposalsIntro : ui.checklist.noProposals;
  return (
    <Panel title={ui.checklist.proposals} intro={intro}>
      {groups.map(({ objective, strategy, items }) => (
        <div key={`${objective}|${strategy}`} class="path-group">
          <PathHeading objective={objective} strategy={strategy} />
          {items.map((recommendation) => (
            <Proposal key={recommendation.fingerprint} recommendation={recommendation} report={report} state={state} />
          ))}
        </div>
      ))}
      <Declined memory={memory} state={state} />
    </Panel>
  );
}
