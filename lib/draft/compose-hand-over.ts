import { linked } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import { deepLink } from '@/lib/measure/deep-link';
import { entriesOf } from '@/lib/language/catalogue/glossary';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import type { DocumentWords } from '@/lib/language/en/documents';
import type { Block, Draft } from '@/lib/model/draft';
import { industryNamed } from '@/lib/model/industry-names';
import type { Language } from '@/lib/model/language';
import { unitOf } from '@/lib/model/metric-unit';
import { isOpen } from '@/lib/model/open-action';
import { accountName } from '@/lib/model/property';
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
import {
  BOTH,
  columnsOf,
  type DraftContext,
  draftContextOf,
  type DraftInput,
  list,
  section,
  table,
  writeBlock,
} from './draft-context';
import { mainVital } from './headline';
import { recentTrendBlock } from './recent-trend';
import { longViewBlocks, vitalBlocks } from './vitals';

/**
 * All that a successor needs, in one paper: the property, the access, what is measured and how far it can be relied
 * on, the target, what is under way and with whom, what was tried, refused, noted and answered, and the words in use.
 *
 * @example composeHandOver({ report, memory, settings, period, now, tacticText }).title // 'Dossier de passation : …'
 */
export function composeHandOver(input: DraftInput): Draft {
  const context = draftContextOf(input);
  const { report, settings } = context;
  const narrator = narratorWith(languagePack(settings.language), report.asOf);
  return draftOf(context, input.now, {
    kind: 'hand-over',
    title: languagePack(settings.language).documents.handOver.title(report.property.displayName),
    byline: bylineOf(context, narrator, { covers: '', reader: '' }),
    blocks: [
      ...part(context, 'property', [propertyTable(context)]),
      ...part(context, 'access', [accessList(context)]),
      ...part(context, 'people', peopleBlocks(context)),
      ...part(context, 'target', [rulesList(context)]),
      ...paceBlocks(context, BOTH),
      ...part(context, 'measured', [
        ...vitalBlocks(context),
        ...recentTrendBlock(context, mainVital(report), BOTH),
        ...longViewBlocks(context, BOTH),
      ]),
      ...cannotTellBlocks(context, BOTH),
      ...healthBlocks(context, BOTH),
      ...roadmapByMonth(context, BOTH),
      ...part(context, 'open', [nextSteps(context)]),
      ...part(context, 'tried', [triedBlock(context)]),
      ...part(context, 'refused', refusedBlocks(context)),
      ...askedBlocks(context),
      ...part(context, 'sends', [sendsBlock(context)]),
      ...part(context, 'notes', [notesBlock(context)]),
      ...part(context, 'answers', [answersBlock(context)]),
      ...part(context, 'rhythm', [
        writeBlock(context, 'rhythm.list', BOTH, ({ language }) =>
          list([...languagePack(language).documents.handOver.rhythm]),
        ),
      ]),
      ...part(context, 'glossary', [glossaryTable(context)]),
    ],
  });
}

function part(
  context: DraftContext,
  name: keyof DocumentWords['handOver']['heading'],
  blocks: readonly Block[],
): Block[] {
  return section(
    context,
    name,
    BOTH,
    ({ language }) => languagePack(language).documents.handOver.heading[name],
    blocks,
  );
}

function propertyTable(context: DraftContext): Block {
  const { property, source, asOf } = context.report;
  return writeBlock(context, 'property.table', BOTH, ({ dates, language, messages }) => {
    const { field, column, caption } = languagePack(language).documents.handOver;
    const rows: [string, string][] = [
      [field.name, property.displayName],
      [field.number, property.id],
      [field.account, accountName(property)],
      [field.timeZone, property.timeZone],
      [field.currency, property.currency],
      [field.industry, industryIn(language, property.industry)],
      [field.source, source === 'ga4' ? 'Google Analytics' : messages.document.source[source]],
      [field.upTo, dates.day(asOf)],
      [field.reader, context.settings.boss],
    ];
    return table(
      caption.property,
      columnsOf([column.field, column.value]),
      rows.filter(([, value]) => value !== ''),
    );
  });
}

function accessList(context: DraftContext): Block {
  const { property, source } = context.report;
  const link = deepLink({ source, propertyId: property.id, report: 'hub', period: context.period });
  return writeBlock(context, 'access.list', BOTH, ({ language, messages }) =>
    list([
      ...languagePack(language).documents.handOver.access(property.id),
      ...(link === null ? [] : [linked(messages.advice.seeInAnalytics, link)]),
    ]),
  );
}

/** Whoever is named in the settings or holds an open action. */
function peopleBlocks(context: DraftContext): Block[] {
  const open = ownActions(context).filter(isOpen);
  const known = context.settings.people ?? [];
  const names = new Set(
    [...known.map(({ name }) => name), ...open.flatMap(({ owner, deputy }) => [owner, deputy])].filter(
      (name) => name.trim() !== '',
    ),
  );
  if (names.size === 0) return [];
  return [
    writeBlock(context, 'people.table', BOTH, ({ dates, format, language }) => {
      const { column, caption, noLastDay } = languagePack(language).documents.handOver;
      const lastDay = (name: string) => known.find((each) => each.name === name)?.leavesOn;
      const counted = (holds: (action: (typeof open)[number]) => boolean) => format.count(open.filter(holds).length);
      return table(
        caption.people,
        columnsOf([column.person, column.lastDay, column.owns, column.standsIn]),
        [...names].map((name) => {
          const leavesOn = lastDay(name);
          return [
            name,
            leavesOn === undefined ? noLastDay : dates.day(leavesOn),
            counted(({ owner }) => owner === name),
            counted(({ deputy }) => deputy === name),
          ];
        }),
      );
    }),
  ];
}

function rulesList(context: DraftContext): Block {
  const { margin, weeklyHours } = context.settings;
  return writeBlock(context, 'target.list', BOTH, (narrator) => {
    const { handOver } = languagePack(narrator.language).documents;
    return list([
      targetText(context, narrator),
      handOver.margin(narrator.format.rate(margin)),
      handOver.weeklyHours(narrator.format.decimal(weeklyHours)),
    ]);
  });
}

function targetText(
  { report, settings: { target } }: DraftContext,
  { format, names, dates, language }: Narrator,
): string {
  const { handOver } = languagePack(language).documents;
  if (target === null) return handOver.noTarget;
  const amount = (value: number) =>
    format.figure({ value, unit: unitOf(target.metric), currency: report.property.currency }, { short: true });
  const { metric, from, to, months, startsOn } = target;
  return handOver.target(names.metric(metric).the, amount(from), amount(to), format.count(months), dates.day(startsOn));
}

function glossaryTable(context: DraftContext): Block {
  return writeBlock(context, 'glossary.table', BOTH, ({ language }) => {
    const { term, meaning, caption } = languagePack(language).documents.handOver;
    return table(
      caption.glossary,
      columnsOf([term, meaning]),
      entriesOf(languagePack(language).glossary).map((entry) => [entry.term, entry.meaning]),
    );
  });
}

/** In words where it is one of Google's categories; as it stands where it is not. */
function industryIn(language: Language, industry = ''): string {
  const known = industryNamed(industry);
  return known === undefined ? industry : languagePack(language).references.industries[known];
}
