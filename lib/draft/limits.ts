/** What the draft cannot say, how far the data can be relied on, and where the present pace leads. */
import { leverFactor } from '@/lib/advise/targets';
import type { Block, Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { spelledOut } from '@/lib/language/duration-words';
import { tellHealthFlag } from '@/lib/language/narrative/told-health';
import { tellFinding } from '@/lib/language/narrative/finding';
import { tellVerdict } from '@/lib/language/narrative/verdict';
import { capitalised } from '@/lib/language/typography';
import { list, paragraph, type Scene, section, WORKING, writeBlock } from './scene';
import { seenFrom } from './seen-from';
import { citeGrowth } from './vitals';

/** Verdicts that need more data, and what the property does not measure. */
export function cannotTellBlocks(scene: Scene): Block[] {
  const { report } = scene;
  const undecided = report.vitals.filter(({ diagnosis }) => diagnosis.verdict === 'inconclusive');
  // What a flag of the data names already stands in the state of the data.
  const named = new Set(report.health.filter(({ severity }) => severity !== 'warn').flatMap(({ metrics }) => metrics));
  const missing = report.notMeasured.filter((metric) => !named.has(metric));
  if (undecided.length + missing.length === 0) return [];
  const block = writeBlock(scene, 'cannot-tell.list', WORKING, (narrator) => {
    const { names, messages, format } = narrator;
    const open = undecided.map((vital) => {
      const told = tellVerdict(vital.diagnosis, names.metric(vital.metric), narrator, seenFrom(vital));
      citeGrowth(told, report, vital, narrator);
      return `${capitalised(told.clause)}. ${told.more}`.trim();
    });
    const unmeasured = missing.map((metric) => names.metric(metric).bare);
    return list([...open, ...(unmeasured.length > 0 ? [messages.health.notMeasured(format.list(unmeasured))] : [])]);
  });
  return section(scene, 'cannot-tell', WORKING, ({ messages }) => messages.document.heading.cannotTell, [block]);
}

/** Every flag of the data, gravest first; or that there is none. */
export function healthBlocks(scene: Scene, editions = WORKING): Block[] {
  const gravity = ['block', 'warn', 'note'];
  const flags = scene.report.health.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  const block = writeBlock(scene, 'health.list', editions, (narrator) =>
    flags.length > 0
      ? list([...new Set(flags.map((flag) => healthText(scene, flag, narrator)))])
      : paragraph(narrator.messages.health.allWell),
  );
  return section(scene, 'health', editions, ({ messages }) => messages.document.heading.health, [block]);
}

function healthText({ report }: Scene, flag: HealthFlag, narrator: Narrator): string {
  const size = report.findings.find(({ health }) => health?.code === flag.code && health.share === flag.share)?.figures[
    'size'
  ];
  const text = tellHealthFlag(flag, narrator, report.source);
  if (size && flag.share !== undefined) narrator.cite(narrator.format.share(flag.share), text, size.provenance);
  return text;
}

/** Three equal levers: traffic, conversion, order value. */
const LEVERS = 3;

/** The target in each of its meanings, the present pace, and what each lever would have to give. */
export function paceBlocks(scene: Scene): Block[] {
  const finding = scene.report.findings.find(({ kind }) => kind === 'pace');
  if (!finding) return [];
  const told = writeBlock(scene, 'pace.text', WORKING, (narrator) => {
    const { title, text } = tellFinding(finding, narrator);
    return paragraph([`**${title}.**`, text, leversSentence(finding, narrator)].filter(Boolean).join(' '));
  });
  const readings = writeBlock(scene, 'pace.readings', WORKING, (narrator) => readingsTable(finding, narrator));
  return section(scene, 'pace', WORKING, ({ messages }) => messages.document.heading.pace, [told, readings]);
}

function leversSentence({ figures: { from, to } }: Finding, { messages, format, language }: Narrator): string {
  const factor = from && to && leverFactor(from.value, to.value, LEVERS);
  return factor && to?.unit === 'currency'
    ? messages.finding.pace.levers(spelledOut(language)(LEVERS), format.factor(factor))
    : '';
}

function readingsTable({ figures }: Finding, narrator: Narrator): Content {
  const { pace } = narrator.messages.finding;
  const readings = ['runRate', 'lastTwelveMonths', 'cumulative'] as const;
  return {
    kind: 'table',
    caption: pace.readings,
    columns: [
      { label: pace.ifItMeans, align: 'start' },
      { label: pace.needed, align: 'end' },
    ],
    rows: readings.flatMap((reading) => {
      const figure = figures[reading];
      return figure ? [[pace.reading[reading], narrator.quote(figure, pace.needed)]] : [];
    }),
  };
}
