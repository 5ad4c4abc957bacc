import { usePage, useLanguagePack } from '../page/page';
import { PropertyPicker } from '../page/property-picker';
import { Button } from '../ui/button';
import { WelcomeStep } from './step';
import type { WelcomeState } from './welcome-state';

/** Which property to follow; the first reading begins at once. */
export function PropertyStep({ state }: { readonly state: WelcomeState }) {
  const { environment } = usePage();
  const { ui } = useLanguagePack();
  const words = ui.welcome.property;
  const properties = state.properties.value.value;
  const ready = state.reading.value.value !== null;
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
        {state.reading.busy.value && words.reading}
        {ready && words.done}
      </p>
      {ready && (
        <div class="row">
          <Button look="primary" onClick={() => environment.openDraft(state.reading.value.value?.property.id ?? null)}>
            {words.openDraft}
          </Button>
          <Button onClick={environment.openChecklist}>{words.openChecklist}</Button>
        </div>
      )}
    </WelcomeStep>
  );
}
