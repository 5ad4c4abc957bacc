import { describeShortly } from '@/lib/language/narrative/describe-health';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { readAutomatedId } from '@/lib/model/set-aside';
import { useCorePack, useWords } from '../page/page';
import { Button } from '../ui/button';
import { Glyph } from '../ui/glyph';
import type { PromptsProps } from './popup-state';

/** What is set aside and still goes on, and what would be and is not, each with the button that turns it round. */
export function SetAsideNotes({ report, state }: PromptsProps) {
  const words = useWords();
  const { ui, names, dates } = useCorePack();
  if (words === null) return null;
  const narrator = narratorWith(words, report.asOf);
  const { theseArePeople, setAsideAgain, countedAsPeople } = ui.popup;
  const going = report.findings.flatMap(({ health }) =>
    health?.code === 'automated-visits' && health.severity === 'warn' && health.setAside !== undefined
      ? [{ id: health.setAside, text: describeShortly(health, narrator), button: theseArePeople, belongs: true }]
      : [],
  );
  const counted = (report.belonging ?? []).flatMap((id) => {
    const said = readAutomatedId(id);
    if (said === null) return [];
    const channel = said.channel === '' ? '' : names.segment('sessionDefaultChannelGroup', said.channel).bare;
    return [{ id, text: countedAsPeople(channel, dates.day(said.since)), button: setAsideAgain, belongs: false }];
  });
  return (
    <>
      {[...going, ...counted].map(({ id, text, button, belongs }) => (
        <div key={id} class="health-note">
          <Glyph name="warning" />
          <span>{text}</span>
          <Button look="quiet" onClick={() => void state.sayBelonging(id, belongs)}>
            {button}
          </Button>
        </div>
      ))}
    </>
  );
}
