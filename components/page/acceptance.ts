import type { CorePack } from '@/lib/language/catalogue/pack';
import type { TacticTexts } from '@/lib/model/tactic-text';
import type { Recommendation } from '@/lib/model/recommendation';
import type { PropertySettings } from '@/lib/model/settings';

/** Who takes advice on unless another is named: the author of the drafts, or simply the person. */
export function usualOwner({ author }: Pick<PropertySettings, 'author'>, { ui }: CorePack): string {
  return author.trim() || ui.common.me;
}

/** By what the person will know that it is done. */
export function doneWhenOf({ tacticId }: Pick<Recommendation, 'tacticId'>, playbook: TacticTexts | null): string {
  return playbook?.[tacticId]?.doneWhen ?? '';
}
