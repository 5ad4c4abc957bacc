import { headlineOf } from '../vitals/headline';
import { VitalCard } from '../vitals/vital-card';
import { useCorePack } from '../page/page';
import { ReadingProgress } from '../page/reading-progress';
import { useProgress } from '../page/use-progress';

const VITALS_SHOWN = 3;

/** A first reading under way: how far it has come, and what its daily totals say already. */
export function ReadingView({ propertyId }: { readonly propertyId: string | null }) {
  const pack = useCorePack();
  const { progress, glance } = useProgress(true, propertyId);
  return (
    <>
      {glance !== null && (
        <>
          <p class="headline" role="status">
            {headlineOf(glance, pack)}
          </p>
          <ul class="plain-list vitals">
            {glance.vitals.slice(0, VITALS_SHOWN).map((vital) => (
              <VitalCard key={vital.metric} vital={vital} asOf={glance.asOf} />
            ))}
          </ul>
        </>
      )}
      <ReadingProgress progress={progress} />
    </>
  );
}
