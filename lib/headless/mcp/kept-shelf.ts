import { outcomesOf } from '@/lib/learn/outcomes';
import { lookBacksOf } from '@/lib/draft/look-back';
import { comparable } from '@/lib/measure/comparable/comparable';
import { dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';
import { keysOfProperty } from '@/lib/storage/keys-of-property';
import { jobsKept } from '../many/property-jobs';
import { openStateToRead } from '../state/open-state';
import type { StateReader } from '../state/state-reader';
import type { Listed, Shelf } from './shelf';
import type { Told } from './told';

/**
 * What a state keeps: opened anew for each question, since `plateau run` writes it meanwhile.
 *
 * @param only - ids of the properties that may be told; all of them where it is left out
 */
export function keptShelf(place: string, only: readonly string[] | undefined, now: () => Date): Shelf {
  const isOpen = (id: string) => only === undefined || only.includes(id);

  async function reading<Result>(work: (state: StateReader) => Promise<Result>): Promise<Result> {
    const state = openStateToRead(place);
    try {
      return await work(state);
    } finally {
      await state.close();
    }
  }

  /** The reports behind the weekly drafts stand in the same store, under longer keys. */
  async function latest(state: StateReader): Promise<readonly Report[]> {
    const kept = await state.readAll('reports');
    return kept.flatMap(({ key, value }) => (key === value.property.id && isOpen(key) ? [value] : []));
  }

  async function reportOf(state: StateReader, id: string | undefined): Promise<Report> {
    const one = id !== undefined && isOpen(id) ? await state.read('reports', id) : null;
    if (one !== null) return one;
    const all = await latest(state);
    const [first, second] = all;
    if (id === undefined && first !== undefined && second === undefined) return first;
    throw new PlateauError('property-not-kept', 'No such property was read.', {
      details: { property: id ?? '', value: all.map(({ property }) => property.id).join(', ') },
    });
  }

  return {
    list: () =>
      reading(async (state) =>
        Promise.all(
          (await latest(state)).map(async (report): Promise<Listed> => ({
            report,
            jobs: await jobsKept(state, report.property.id),
          })),
        ),
      ),
    open: (id) => reading(async (state) => toldOf(await reportOf(state, id), state, now())),
  };
}

async function toldOf(report: Report, state: StateReader, now: Date): Promise<Told> {
  const { id, timeZone } = report.property;
  const settings = (await state.read('settings', id)) ?? DEFAULT_SETTINGS;
  const memory = (await state.read('memories', id)) ?? EMPTY_MEMORY;
  const kept = await state.read('snapshots', id);
  // A run that was stopped between the two leaves a snapshot that is newer than its report.
  const snapshot = kept?.asOf === report.asOf ? kept : null;
  const own = snapshot && comparable(snapshot, { settings }).snapshot;
  const today = dayIn(timeZone, now);
  const previous = await weekBefore(report, state);
  return {
    report,
    snapshot,
    memory,
    settings,
    outcomes: own ? outcomesOf(memory, own, today, settings.country) : [],
    lookBacks: own ? lookBacksOf(memory, own) : [],
    previous: async () => previous,
    drafts: (await state.readAll('drafts', keysOfProperty(id))).map(({ value }) => value),
    now,
  };
}

/** The report behind the weekly draft before this one: it stands as the last one until this week's is written. */
async function weekBefore(report: Report, state: StateReader): Promise<Report | null> {
  const last = await state.read('reports', `${report.property.id}|week`);
  const weekOf = ({ asOf }: Report) => draftPeriod('weekly', asOf).from;
  if (last !== null && weekOf(last) !== weekOf(report)) return last;
  return state.read('reports', `${report.property.id}|week-before`);
}
