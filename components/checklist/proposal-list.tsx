import { openProposals } from '../page/open-proposals';
import { useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import type { ReadProps } from './checklist-state';
import { Declined } from './declined';
import { Proposal } from './proposal';

/** This month's advice that still waits for a yes or a no, a line each. */
export function ProposalList({ report, memory, state }: ReadProps) {
  const { ui } = useLanguagePack();
  const open = openProposals(report, memory);
  const intro = open.length > 0 ? ui.checklist.proposalsIntro : ui.checklist.noProposals;
  return (
    <Panel title={ui.checklist.proposals} intro={intro}>
      {open.map((recommendation) => (
        <Proposal key={recommendation.fingerprint} recommendation={recommendation} report={report} state={state} />
      ))}
      <Declined memory={memory} state={state} />
    </Panel>
  );
}
