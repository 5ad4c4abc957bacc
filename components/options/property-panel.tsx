import type { Status } from '@/lib/messages/replies';
import { useLanguagePack } from '../page/page';
import { PropertyPicker } from '../page/property-picker';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

export function PropertyPanel({ status, state }: { readonly status: Status; readonly state: OptionsState }) {
  const { ui } = useLanguagePack();
  const properties = state.properties.value.value;
  if (properties === null) return null;
  return (
    <Panel title={ui.options.property}>
      <PropertyPicker
        properties={properties}
        chosen={status.propertyId}
        onChoose={(property) => void state.chooseProperty(property)}
      />
      <p>
        <a href="/check-up.html">{ui.options.checkUp}</a>
      </p>
      {properties.length > 1 && (
        <p>
          <a href="/portfolio.html">{ui.options.allProperties}</a>
        </p>
      )}
    </Panel>
  );
}
