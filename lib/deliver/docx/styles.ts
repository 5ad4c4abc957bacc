import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';
import { languagePack } from '@/lib/language/all-languages';
import type { Language } from '@/lib/model/language';

/** Six figures, as the format wants colours; dark on white, since what is printed or shared is read on white. */
export const COLOURS = {
  ink: '1C242E',
  soft: '565F6B',
  line: 'D8D2C4',
  accent: '17495A',
  growing: '24673F',
  stagnating: '7A5200',
  declining: '9C3434',
  inconclusive: '5D636D',
} as const;

/** A4 and its margins, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134, top: 964 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Names of the styles that the blocks ask for; each may be changed as a whole in the word processor. */
export const STYLE = {
  byline: 'Byline',
  body: 'Body',
  cell: 'Cell',
  gap: 'Gap',
  note: 'Note',
  source: 'Source',
  item: 'Item',
  vital: 'Vital',
} as const;

const SERIF = 'Georgia';
const SANS = 'Calibri';

/** Sizes in half points, distances in twentieths of a point. */
export function stylesIn(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: SERIF, size, bold: true, color: COLOURS.ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: 21,
          color: COLOURS.ink,
          language: { value: languagePack(language).locale },
        },
      },
      heading1: heading(32, 0, 60),
      heading2: heading(25, 220, 60),
      heading3: heading(23, 200, 60),
      caption: {
        run: { font: SANS, size: 20, bold: true, color: COLOURS.ink },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      paragraphStyle(STYLE.gap, { size: 8 }, { before: 0, after: 0 }),
      paragraphStyle(STYLE.body, {}, { after: 100, line: 264 }),
      paragraphStyle(STYLE.byline, { size: 19, color: COLOURS.soft }, { after: 200 }),
      paragraphStyle(STYLE.cell, { size: 19 }, { before: 40, after: 40 }),
      paragraphStyle(STYLE.note, { size: 18, color: COLOURS.soft }, { after: 120 }),
      paragraphStyle(STYLE.source, { size: 16, color: COLOURS.soft }, { after: 50 }),
      paragraphStyle(STYLE.item, {}, { after: 60, line: 264 }),
      paragraphStyle(STYLE.vital, {}, { after: 30 }),
    ],
  };
}

function paragraphStyle(
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  spacing: NonNullable<NonNullable<IParagraphStyleOptions['paragraph']>['spacing']>,
): IParagraphStyleOptions {
  return { id: name, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}

export const LISTS = { dots: 'dots', numbers: 'numbers' } as const;

/** How far a list stands in from what is around it, in twentieths of a point. */
export const INDENT = 400;
/** Word numbers nine levels. */
export const DEEPEST = 8;
const EACH_LEVEL = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
const hanging = (level: number) => ({ paragraph: { indent: { left: INDENT * (level + 1), hanging: 300 } } });

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.dots,
      levels: EACH_LEVEL.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: hanging(level),
      })),
    },
    {
      reference: LISTS.numbers,
      levels: EACH_LEVEL.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: hanging(level),
      })),
    },
  ],
};

export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
