import type { Progress } from '@/lib/messages/progress';
import { useLanguagePack } from '../page/page';
import { PropertyPicker } from '../page/property-picker';
import { ReadingProgress } from '../page/reading-progress';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

interface PropertyStepProps {
  readonly state: WelcomeState;
  /** How far the reading that is under way has come. */
  readonly progress: Progress | null;
}

/** Which property to follow; the first reading begins at once. */
export function PropertyStep({ state, progress }: PropertyStepProps) {
  const { ui } = useLanguagePack();
  const words = ui.welcome.property;
  const properties = state.properties.value.value;
  const busy = state.reading.busy.value;
  const ready = !busy && state.own.value !== null;
  return (
    <WelcomeStep number={3} title={words.title} text={words.text} done={ready}>
      {properties === null ? (
        <p class="soft">{state.connected.value && !state.properties.busy.value ? words.notListed : words.wait}</p>
      ) : (
        <PropertyPicker
          properties={properties}
          chosen={state.chosen.value ?? state.status.value.value?.propertyId ?? null}
          onChoose={(property) => void state.choose(property)}
        />
      )}
      <p role="status">
        {busy && words.reading}
        {ready && words.done}
      </p>
      {busy && <ReadingProgress progress={progress} />}
    </WelcomeStep>
  );
}
