import type { Status } from '@/lib/messages/replies';
import { FailureNotice } from '../page/failure-notice';
import { useLanguagePack } from '../page/page';
import { type Trouble, troublesIn } from '../page/troubles';
import { Panel } from '../ui/panel';
import type { OptionsState } from './options-state';

/** What went wrong while nobody looked, for every property: the popup tells of the one in view alone. */
export function TroublePanel({ status, state }: { readonly status: Status; readonly state: OptionsState }) {
  const { troubles: words } = useLanguagePack();
  const troubles = troublesIn(status.failures, status.propertyId);
  const properties = state.properties.value.value ?? [];
  if (troubles.length === 0) return null;
  const nameOf = ({ propertyId }: Trouble) => {
    if (propertyId === null) return undefined;
    return properties.find(({ id }) => id === propertyId)?.displayName ?? words.propertyNumbered(propertyId);
  };
  return (
    <Panel title={words.title}>
      {troubles.map((trouble) => {
        const { propertyId, isReading, failure } = trouble;
        return (
          <FailureNotice
            key={`${propertyId} ${failure.code} ${failure.details['draft'] ?? ''}`}
            about={nameOf(trouble)}
            opensOptions={false}
            {...trouble}
            onConnect={() => void state.connect()}
            onRetry={isReading && propertyId !== null ? () => void state.readAgain(propertyId) : undefined}
            onDismiss={() => void state.dismiss(trouble)}
          />
        );
      })}
    </Panel>
  );
}
