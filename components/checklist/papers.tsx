import { usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

/** What is written from the checklist: the quarter's review and the hand-over pack. */
export function Papers({ propertyId }: { readonly propertyId: string }) {
  const { doors } = usePage();
  const { panel } = useVoice();
  const { papers } = panel;
  return (
    <Panel title={papers.title} intro={papers.intro}>
      <div class="paper">
        <Button onClick={() => doors.openDraft(propertyId, 'quarterly')}>{papers.quarterly}</Button>
        <p class="soft">{papers.quarterlyText}</p>
      </div>
      <div class="paper">
        <Button onClick={() => doors.openDraft(propertyId, 'hand-over')}>{papers.handOver}</Button>
        <p class="soft">{papers.handOverText}</p>
      </div>
    </Panel>
  );
}
