import type { AnalyticsSource } from '@/lib/collect/source';
import { DEMO_ZONE, demoProperties, demoSource } from '@/lib/demo/demo-source';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { PropertySummary } from '@/lib/model/property';
import type { Dependencies } from './dependencies';
import { readState } from './state';

export interface Sources {
  /** The properties that can be read now: the person's own, or the demonstration's until then. */
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
    properties: async () => ((await isConnected()) ? google : demoSource(today())).properties(),
    async of(propertyId) {
      if (await isConnected()) return google;
      if (isDemo(propertyId)) return demoSource(today());
      throw new PlateauError('not-connected', 'The property is not a demonstration.', {
        retry: { when: 'after-action' },
      });
    },
  };
}
