import { useSignal } from '@preact/signals';
import { entriesOf } from '@/lib/language/catalogue/glossary';
import { useLanguagePack } from '../page/page';
import { Panel } from '../ui/panel';
import { Fold } from './fold';

/** The words that Plateau uses, for whoever reads along. */
export function GlossaryPanel() {
  const { sidePanel, glossary } = useLanguagePack();
  const open = useSignal(false);
  return (
    <Panel title={sidePanel.glossary.title} intro={sidePanel.glossary.intro}>
      <Fold summary={sidePanel.glossary.open} open={open}>
        <dl class="glossary">
          {entriesOf(glossary).map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Panel>
  );
}
