import { collect } from '@/lib/collect/collect';
import { demoSource } from '@/lib/demo/demo-source';
import { metricsOf } from '@/lib/measure/series';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { analyseProperty } from '@/lib/analyse-property';
import { medianTime } from './measure';

const TODAY = '2026-11-22';

export interface StreetSpeed {
  readonly property: string;
  readonly series: number;
  readonly tables: number;
  readonly milliseconds: number;
}

/** Time from a snapshot to its report (diagnose, explain, advise), for each property of the demonstration. */
export async function streetSpeeds(): Promise<StreetSpeed[]> {
  const source = demoSource(TODAY);
  const speeds: StreetSpeed[] = [];
  for (const { id, displayName } of await source.properties()) {
    const snapshot = await collect(source, id, { now: new Date(`${TODAY}T10:00:00Z`) });
    const walk = () => analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: TODAY });
    speeds.push({
      property: displayName,
      series: metricsOf(snapshot).length,
      tables: snapshot.tables.length,
      milliseconds: await medianTime(walk, { runs: 3, warm: 1 }),
    });
  }
  return speeds;
}
