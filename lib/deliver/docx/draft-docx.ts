import { bold } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { describeEvidence } from '@/lib/draft/evidence-text';
import type { Block, Draft } from '@/lib/model/draft';
import { blockParts, type Part } from './blocks';
import { inlines, link } from './inlines';
import { Lists } from './lists';
import { heading, text } from './paragraphs';
import type { Picture } from './picture';
import { COLOURS, NUMBERING, PAGE, STYLE, stylesIn } from './styles';
import { table } from './table';

/**
 * A draft as a Word document: real headings, lists and tables, the charts as pictures with words in their place, the
 * figures of the charts and the sources at the end. The library behind it is heavy: load this file when it is asked for.
 *
 * @param draft one edition of it, where it has two
 * @param pictures the drawn charts, by the id of their block
 * @returns the bytes of a .docx file
 * @example await draftDocx(editionOf(draft, 'boss'), new Map())
 */
export async function draftDocx(
  draft: Draft,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, byline, propertyName } = draft;
  const document = new Document({
    title,
    subject: propertyName,
    description: byline,
    creator: 'Plateau',
    lastModifiedBy: 'Plateau',
    styles: stylesIn(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { size: PAGE, margin: margins } },
        footers: { default: footer(draft) },
        children: [...story(draft, pictures), ...chartFigures(draft, pictures), ...sources(draft)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const { margin, top } = PAGE;
const margins = { top, bottom: top, left: margin, right: margin };

const isForTheBoss = ({ editions }: Block) => editions.includes('boss');

/** The page for the boss first, the working notes after it on a page of their own. */
function story({ title, byline, blocks, language }: Draft, pictures: ReadonlyMap<string, Picture>): Part[] {
  const lists = new Lists();
  const parts = (some: readonly Block[]) => blockParts(some, pictures, lists);
  const [first, rest] = [blocks.filter(isForTheBoss), blocks.filter((block) => !isForTheBoss(block))];
  const { notes } = languagePack(language).messages.evidence;
  return [
    heading(1, title),
    text(byline, { style: STYLE.byline }),
    ...parts(first),
    ...(first.length > 0 && rest.length > 0 ? [heading(1, notes, true)] : []),
    ...parts(rest),
  ];
}

/** A page for the boss ends with its last word; the figures of its chart stand in the notes. */
function chartFigures({ blocks, language }: Draft, pictures: ReadonlyMap<string, Picture>): Part[] {
  const tables = blocks.flatMap(({ id, editions, generated, edited }) =>
    generated.kind === 'chart' && edited === undefined && editions.includes('working') && pictures.has(id)
      ? table({ ...generated.table, caption: generated.title })
      : [],
  );
  return tables.length === 0 ? [] : [heading(2, languagePack(language).delivery.chartFigures, true), ...tables];
}

function sources({ evidence, language }: Draft): Part[] {
  if (evidence.length === 0) return [];
  const words = languagePack(language);
  const { heading: title, intro, link: seeIt } = words.messages.evidence;
  return [
    heading(2, title),
    text(intro[evidence[0]?.provenance.source ?? 'ga4']),
    ...evidence.map(
      (entry) =>
        new Paragraph({
          style: STYLE.source,
          children: [
            ...inlines(`${bold(entry.id)} ${describeEvidence(entry, words)} `),
            ...(entry.link === null ? [] : [link(seeIt, entry.link)]),
          ],
        }),
    ),
  ];
}

function footer({ propertyName, language }: Draft): Footer {
  const { madeBy } = languagePack(language).messages.evidence;
  const look = { size: 16, color: COLOURS.soft };
  const page = new TextRun({
    ...look,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [...inlines(`${propertyName} · ${madeBy} `, look), page],
      }),
    ],
  });
}
