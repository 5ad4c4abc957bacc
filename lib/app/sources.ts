import type { AnalyticsSource } from '@/lib/collect/source';
import { DEMO_ZONE, demoProperties, demoSource } from '@/lib/demo/demo-source';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { PropertySummary } from '@/lib/model/property';
import type { Repository } from '@/lib/storage/repository';
import type { Dependencies } from './dependencies';
import { readState } from './state';

export interface Sources {
  /** The person's own properties, of an account and of files; the demonstration's while there are none. */
  properties(): Promise<PropertySummary[]>;
  /** @throws PlateauError `not-connected` for a person's own property without a grant */
  of(propertyId: string): Promise<AnalyticsSource>;
  isDemo(propertyId: string): boolean;
  /** The property that stands in before anything was chosen. */
  firstDemo(): string | null;
}

export function createSources({ repository, google, now }: Dependencies): Sources {
  const today = () => dayIn(DEMO_ZONE, now());
  const demoIds = () => demoProperties(today()).map(({ property }) => property.id);
  const isConnected = async () => (await readState(repository)).grant !== null;

  const isDemo = (propertyId: string) => demoIds().includes(propertyId);

  return {
    isDemo,
    firstDemo: () => demoIds()[0] ?? null,
    async properties() {
      const ofFiles = await propertiesOfFiles(repository);
      if (await isConnected()) return [...(await google.properties()), ...ofFiles];
      return ofFiles.length > 0 ? ofFiles : demoSource(today()).properties();
    },
    async of(propertyId) {
      if (await isConnected()) return google;
      if (isDemo(propertyId)) return demoSource(today());
      throw new PlateauError('not-connected', 'The property is not a demonstration.', {
        retry: { when: 'after-action' },
      });
    },
  };
}

/** Their reports are smaller than what the files held. */
async function propertiesOfFiles(repository: Repository): Promise<PropertySummary[]> {
  const reports = await repository.readAll('reports');
  return reports.flatMap(({ key, value: { source, property } }) => {
    const { id, displayName, account } = property;
    return source === 'csv' && key === id ? [{ id, displayName, account }] : [];
  });
}
