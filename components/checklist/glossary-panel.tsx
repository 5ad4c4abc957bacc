import { useSignal } from '@preact/signals';
import { entriesOf } from '@/lib/language/glossary/glossary';
import { useVoice } from '../page/page';
import { Panel } from '../ui/panel';
import { Fold } from './fold';

/** The words that Plateau uses, for whoever reads along. */
export function GlossaryPanel() {
  const { panel, glossary } = useVoice();
  const open = useSignal(false);
  return (
    <Panel title={panel.glossary.title} intro={panel.glossary.intro}>
      <Fold summary={panel.glossary.open} open={open}>
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
