import type { Advising } from '@/lib/advise/advise';
import { type WeighedRequest, weighTactic } from '@/lib/advise/request';
import { matchRequest } from '@/lib/advise/request-match';
import type { TacticTexts } from '@/lib/model/tactic-text';

/** Weighs what somebody shouted as the checklist does: recognised by the playbook's words, then weighed by its id. */
export function weighRequest(
  text: string,
  { playbooks, ...given }: Advising & { readonly playbooks: readonly TacticTexts[] },
): WeighedRequest {
  const match = matchRequest(text, playbooks);
  if (match.kind === 'tactic') return weighTactic(match.tacticId, given);
  const unknown = weighTactic('', given);
  return match.kind === 'several' ? { ...unknown, tacticIds: match.tacticIds, reason: 'several-tactics' } : unknown;
}
