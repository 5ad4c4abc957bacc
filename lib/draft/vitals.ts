/** The vital signs as blocks: the verdict in words, and what the years before say. */
import type { Block, Content, Edition } from '@/lib/model/draft';
import type { Provenance } from '@/lib/model/provenance';
import type { Vital } from '@/lib/model/report';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeLongView } from '@/lib/language/narrative/describe-long-view';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { youngSentence } from '@/lib/language/narrative/describe-young-step';
import { youngEvents } from '@/lib/language/narrative/young-events';
import { citeVerdict, citeYoungStep, type GrowthDescription } from '@/lib/language/narrative/verdict-figures';
import { capitalised } from '@/lib/language/typography';
import { BOTH, paragraph, type DraftContext, writeBlock } from './draft-context';

/** Where the growth of a vital sign was read; where none was estimated, the figure beside it. */
function growthProvenance({ growth, last }: Vital): Provenance | null {
  return growth?.provenance ?? last?.provenance ?? null;
}

/** One block a vital sign: what it does, since when, by how much. */
export function vitalBlocks(context: DraftContext, editions: readonly Edition[] = BOTH): Block[] {
  return context.report.vitals.map((vital) =>
    writeBlock(context, `vital.${vital.metric}`, editions, (narrator) => verdictContent(vital, narrator)),
  );
}

function verdictContent(vital: Vital, narrator: Narrator): Content {
  const noun = narrator.names.metric(vital.metric);
  const told = describeVital(vital, narrator);
  citeGrowth(told, vital, narrator);
  citeYoung(vital, narrator);
  const { say } = told;
  const { verdict } = vital.diagnosis;
  const long = verdict === 'inconclusive' ? longText(vital, narrator) : '';
  const more = long === '' ? told.more : `${told.more.replace(/\.$/, '')}. ${long}`;
  return { kind: 'verdict', name: capitalised(noun.bare), verdict, say, more };
}

function longText(vital: Vital, narrator: Narrator): string {
  const { diagnosis, chart, metric } = vital;
  const noun = narrator.names.metric(metric);
  return describeLongView({ diagnosis, unit: chart.unit, noun, provenance: growthProvenance(vital) }, narrator);
}

/** What the years before say beside a decided verdict: for whoever has the time; an undecided one is told with it. */
export function longViewBlocks(context: DraftContext, editions: readonly Edition[]): Block[] {
  const decided = context.report.vitals.filter(({ diagnosis }) => diagnosis.verdict !== 'inconclusive');
  return decided
    .map((vital) =>
      writeBlock(context, `vital.${vital.metric}.long`, editions, (narrator) => paragraph(longText(vital, narrator))),
    )
    .filter(({ generated }) => generated.kind === 'paragraph' && generated.text !== '');
}

/** Notes that the growth of a vital sign is told, as it stands in the text. */
export function citeGrowth(told: GrowthDescription, vital: Vital, narrator: Narrator): void {
  const provenance = growthProvenance(vital);
  if (provenance)
    citeVerdict(told, narrator.names.metric(vital.metric), { diagnosis: vital.diagnosis, provenance }, narrator);
}

/** What is seen of the last weeks of some vital signs, and may not last: a sentence for each event. */
export function youngSentences(vitals: readonly Vital[], narrator: Narrator): string[] {
  return youngEvents(vitals).map((event) => youngText(event, narrator));
}

/** The sentence of one such event, of the vital sign that counts for most, which is cited. */
export function youngText(event: readonly [Vital, ...Vital[]], narrator: Narrator): string {
  citeYoung(event[0], narrator);
  return youngSentence(event, narrator);
}

function citeYoung(vital: Vital, narrator: Narrator): void {
  const { metric, diagnosis } = vital;
  const provenance = growthProvenance(vital);
  if (provenance) citeYoungStep(narrator.names.metric(metric), { diagnosis, provenance }, narrator);
}
