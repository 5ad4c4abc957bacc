import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

/** What is written from the checklist: the quarter's review and the hand-over pack. */
export function DocumentLinks({ propertyId }: { readonly propertyId: string }) {
  const { environment } = usePage();
  const { sidePanel } = useLanguagePack();
  const { documents } = sidePanel;
  return (
    <Panel title={documents.title} intro={documents.intro}>
      <div class="paper">
        <Button onClick={() => environment.openDraft(propertyId, 'quarterly')}>{documents.quarterly}</Button>
        <p class="soft">{documents.quarterlyText}</p>
      </div>
      <div class="paper">
        <Button onClick={() => environment.openDraft(propertyId, 'hand-over')}>{documents.handOver}</Button>
        <p class="soft">{documents.handOverText}</p>
      </div>
    </Panel>
  );
}
