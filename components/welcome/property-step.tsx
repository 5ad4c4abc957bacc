import { useVoice } from '../page/page';
import { PropertyPicker } from '../page/property-picker';
import { Step } from './step';
import type { WelcomeState } from './welcome-state';

/** Which property to follow; the first reading begins at once. */
export function PropertyStep({ state }: { readonly state: WelcomeState }) {
  const { ui } = useVoice();
  const words = ui.welcome.property;
  const properties = state.properties.value.value;
  const ready = state.reading.value.value !== null;
  return (
    <Step number={3} title={words.title} text={words.text} done={ready}>
      {properties === null ? (
        <p class="soft">{words.wait}</p>
      ) : (
        <PropertyPicker
          properties={properties}
          chosen={state.chosen.value ?? state.status.value.value?.propertyId ?? null}
          onChoose={(property) => void state.choose(property)}
        />
      )}
      <p role="status">
        {state.reading.busy.value && words.reading}
        {ready && words.done}
      </p>
    </Step>
  );
}
