import { askedAndTold, type Known } from '@/lib/app/answer-typed-question';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { addDays, type Day, dayIn } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import { comparable } from '@/lib/measure/comparable/comparable';
import type { Report } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import { answerText } from './answer-text';
import { settingsFor } from './analyse-and-remember';
import { askedJson } from './asked-json';
import type { Given } from './flag';
import type { FLAGS } from './flags';
import { Misuse } from './misuse';
import { openSource } from './open-source';
import { personLanguage } from './person-language';
import { openKeptState } from './state/open-state';
import { EXIT, type Terminal } from './terminal';

const FILE = /\.(?:csv|tsv|txt)$/i;

type AskGiven = Given<typeof FLAGS.ask>;

/** `plateau ask`: a typed question, answered from the demonstration, from files, or from what a state keeps. */
export async function askCommand(given: AskGiven, terminal: Terminal, words: readonly string[]): Promise<number> {
  const { csv, demo, state, json, language: asked } = given;
  // `--csv one.csv two.csv "question"`: only the first file belongs to the flag.
  const question = words.find((word) => !FILE.test(word));
  const strays = words.filter((word) => word !== question);
  if (question === undefined || question.trim() === '') throw new Misuse({ what: 'no-question' });
  if ([demo, csv, state].filter(Boolean).length !== 1) throw new Misuse({ what: 'no-known-source' });
  if (csv === undefined && strays[0] !== undefined) throw new Misuse({ what: 'unknown-argument', value: strays[0] });
  const { known, today } = state === undefined ? await opened(given, strays) : await kept(given, state);
  const language = personLanguage(terminal.env, asked);
  const answer = askedAndTold(question, known, language, today);
  const { link } = answer.told;
  await terminal.print(
    json ? `${JSON.stringify(askedJson(answer))}\n` : `${[answerText(answer.told), link].filter(Boolean).join('\n')}\n`,
  );
  return EXIT.done;
}

interface Asked {
  readonly known: Known;
  readonly today: Day;
}

async function opened(given: AskGiven, strays: readonly string[]): Promise<Asked> {
  const { csv, asOf } = given;
  const origin = csv === undefined ? { from: 'demo' as const } : { from: 'csv' as const, files: [...csv, ...strays] };
  const options = { ...given, origin, out: '', languages: [], kinds: [], language: undefined };
  const { source, propertyId, now, health, reading } = await openSource(options, new Date());
  const snapshot = { ...(await collect(source, propertyId, { now, known: health })), ...(reading && { reading }) };
  const settings = settingsFor(snapshot, options);
  const isPast = asOf !== undefined || csv !== undefined;
  const today = isPast ? addDays(snapshot.asOf, 1) : dayIn(snapshot.property.timeZone, now);
  return { known: knownOf(snapshot, settings, today), today };
}

/** @throws Misuse where nothing was read of the property yet */
async function kept({ property, asOf }: AskGiven, place: string): Promise<Asked> {
  if (property === undefined) throw new Misuse({ what: 'no-known-source' });
  const { repository, close } = await openKeptState(place);
  try {
    const [read, settings] = await Promise.all([
      repository.read('snapshots', property),
      repository.read('settings', property),
    ]);
    if (read === null) throw new Misuse({ what: 'unread-property', id: property });
    const snapshot = asOf === undefined ? read : snapshotUntil(read, asOf);
    const today = asOf === undefined ? dayIn(snapshot.property.timeZone, new Date()) : addDays(snapshot.asOf, 1);
    return { known: knownOf(snapshot, settings ?? DEFAULT_SETTINGS, today), today };
  } finally {
    await close();
  }
}

/** The report is made only for a question that has an answer, or asks why, and once. */
function knownOf(shown: Snapshot, settings: PropertySettings, today: Day): Known {
  const memory = EMPTY_MEMORY;
  const compared = comparable(shown, { settings });
  let report: Report | undefined;
  return {
    ...compared,
    shown,
    country: settings.country,
    get report() {
      return (report ??= analyseProperty({
        snapshot: shown,
        compared,
        memory,
        settings,
        benchmarks: [],
        today,
      }).report);
    },
  };
}
