import { languagePack } from '@/lib/language/all-languages';
import { deepLink } from '@/lib/measure/deep-link';
import { entriesOf } from '@/lib/language/catalogue/glossary';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import type { HandOverWords } from '@/lib/language/catalogue/documents';
import type { Block, Draft } from '@/lib/model/draft';
import { industryNamed } from '@/lib/model/industry-names';
import type { Language } from '@/lib/model/settings';
import { unitOf } from '@/lib/model/metric-unit';
import { isOpen } from '@/lib/model/open-action';
import { ownActions } from './actions';
import { bylineOf, draftOf } from './byline';
import {
  answersBlock,
  askedBlocks,
  nextSteps,
  notesBlock,
  refusedBlocks,
  sendsBlock,
  triedBlock,
} from './hand-over-work';
import { cannotTellBlocks, healthBlocks } from './limits';
import { paceBlocks } from './pace';
import { roadmapByMonth } from './roadmap';
import { BOTH, type Given, list, type Scene, sceneOf, section, textColumns, writeBlock } from './scene';
import { longViewBlocks, vitalBlocks } from './vitals';

/**
 * All that a successor needs, in one paper: the property, the access, what is measured and how far it can be relied
 * on, the target, what is under way and with whom, what was tried, refused, noted and answered, and the words in use.
 *
 * @example composeHandOver({ report, memory, settings, period, now, tacticText }).title // 'Dossier de passation : …'
 */
export function composeHandOver(input: Given): Draft {
  const scene = sceneOf(input);
  const { report, settings } = scene;
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  return draftOf(scene, input.now, {
    kind: 'hand-over',
    title: languagePack(settings.language).documents.handOver.title(report.property.displayName),
    byline: bylineOf(scene, narrator, { covers: '', reader: '' }),
    blocks: [
      ...part(scene, 'property', [propertyTable(scene)]),
      ...part(scene, 'access', [accessList(scene)]),
      ...part(scene, 'people', peopleBlocks(scene)),
      ...part(scene, 'target', [rulesList(scene)]),
      ...paceBlocks(scene, BOTH),
      ...part(scene, 'measured', [...vitalBlocks(scene), ...longViewBlocks(scene, BOTH)]),
      ...cannotTellBlocks(scene, BOTH),
      ...healthBlocks(scene, BOTH),
      ...roadmapByMonth(scene, BOTH),
      ...part(scene, 'open', [nextSteps(scene)]),
      ...part(scene, 'tried', [triedBlock(scene)]),
      ...part(scene, 'refused', refusedBlocks(scene)),
      ...askedBlocks(scene),
      ...part(scene, 'sends', [sendsBlock(scene)]),
      ...part(scene, 'notes', [notesBlock(scene)]),
      ...part(scene, 'answers', [answersBlock(scene)]),
      ...part(scene, 'rhythm', [
        writeBlock(scene, 'rhythm.list', BOTH, ({ language }) =>
          list([...languagePack(language).documents.handOver.rhythm]),
        ),
      ]),
      ...part(scene, 'glossary', [glossaryTable(scene)]),
    ],
  });
}

function part(scene: Scene, name: keyof HandOverWords['heading'], blocks: readonly Block[]): Block[] {
  return section(scene, name, BOTH, ({ language }) => languagePack(language).documents.handOver.heading[name], blocks);
}

function propertyTable(scene: Scene): Block {
  const { property, source, asOf } = scene.report;
  return writeBlock(scene, 'property.table', BOTH, ({ dates, language, messages }) => {
    const { field, column, caption } = languagePack(language).documents.handOver;
    const rows: [string, string][] = [
      [field.name, property.displayName],
      [field.number, property.id],
      [field.account, property.account],
      [field.timeZone, property.timeZone],
      [field.currency, property.currency],
      [field.industry, industryIn(language, property.industry)],
      [field.source, source === 'ga4' ? 'Google Analytics' : messages.document.source[source]],
      [field.upTo, dates.day(asOf)],
      [field.reader, scene.settings.boss],
    ];
    return {
      kind: 'table',
      caption: caption.property,
      columns: textColumns([column.field, column.value]),
      rows: rows.filter(([, value]) => value !== ''),
    };
  });
}

function accessList(scene: Scene): Block {
  const { property, source } = scene.report;
  const link = deepLink({ source, propertyId: property.id, report: 'hub', period: scene.period });
  return writeBlock(scene, 'access.list', BOTH, ({ language, messages }) =>
    list([
      ...languagePack(language).documents.handOver.access(property.id),
      ...(link === null ? [] : [`[${messages.advice.seeInAnalytics}](${link})`]),
    ]),
  );
}

/** Whoever is named in the settings or holds an open action. */
function peopleBlocks(scene: Scene): Block[] {
  const open = ownActions(scene).filter(isOpen);
  const known = scene.settings.people ?? [];
  const names = new Set(
    [...known.map(({ name }) => name), ...open.flatMap(({ owner, deputy }) => [owner, deputy])].filter(
      (name) => name.trim() !== '',
    ),
  );
  if (names.size === 0) return [];
  return [
    writeBlock(scene, 'people.table', BOTH, ({ dates, format, language }) => {
      const { column, caption, noLastDay } = languagePack(language).documents.handOver;
      const lastDay = (name: string) => known.find((each) => each.name === name)?.leavesOn;
      const counted = (holds: (action: (typeof open)[number]) => boolean) => format.count(open.filter(holds).length);
      return {
        kind: 'table',
        caption: caption.people,
        columns: textColumns([column.person, column.lastDay, column.owns, column.standsIn]),
        rows: [...names].map((name) => {
          const leavesOn = lastDay(name);
          return [
            name,
            leavesOn === undefined ? noLastDay : dates.day(leavesOn),
            counted(({ owner }) => owner === name),
            counted(({ deputy }) => deputy === name),
          ];
        }),
      };
    }),
  ];
}

function rulesList(scene: Scene): Block {
  const { margin, weeklyHours } = scene.settings;
  return writeBlock(scene, 'target.list', BOTH, (narrator) => {
    const { handOver } = languagePack(narrator.language).documents;
    return list([
      targetText(scene, narrator),
      handOver.margin(narrator.format.rate(margin)),
      handOver.weeklyHours(narrator.format.decimal(weeklyHours)),
    ]);
  });
}

function targetText({ report, settings: { target } }: Scene, { format, names, dates, language }: Narrator): string {
  const { handOver } = languagePack(language).documents;
  if (target === null) return handOver.noTarget;
  const amount = (value: number) =>
    format.figure({ value, unit: unitOf(target.metric), currency: report.property.currency }, { short: true });
  const { metric, from, to, months, startsOn } = target;
  return handOver.target(names.metric(metric).the, amount(from), amount(to), format.count(months), dates.day(startsOn));
}

function glossaryTable(scene: Scene): Block {
  return writeBlock(scene, 'glossary.table', BOTH, ({ language }) => {
    const { term, meaning, caption } = languagePack(language).documents.handOver;
    return {
      kind: 'table',
      caption: caption.glossary,
      columns: textColumns([term, meaning]),
      rows: entriesOf(languagePack(language).glossary).map((entry) => [entry.term, entry.meaning]),
    };
  });
}

/** In words where it is one of Google's categories; as it stands where it is not. */
function industryIn(language: Language, industry = ''): string {
  const known = industryNamed(industry);
  return known === undefined ? industry : languagePack(language).references.industries[known];
}
