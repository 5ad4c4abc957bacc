import type { Case } from './case';
import { Draws } from './draws';
import { comparison, exploration, report, reportsSnapshot } from './google-layouts';
import { severalFiles, totalsAndCut, unknownSplit } from './file-layouts';
import { beside, events, filePerPart, nestedSums, personsTwice, sideBySide, weeklySnapshot } from './odd-layouts';
import {
  adsTitles,
  currencyColumn,
  matomo,
  otherLanguage,
  plausible,
  rates,
  shopify,
  shortRows,
} from './other-layouts';
import { excel, looker, plain, sheets } from './sheet-layouts';
import { hourly, weekly } from './step-layouts';
import { runningDay } from './running-day';

type Layout = (draws: Draws) => Case;

/** The files that people have; the commonest stand twice. */
export const LAYOUTS: readonly Layout[] = [
  reportsSnapshot,
  report,
  comparison,
  exploration,
  exploration,
  hourly,
  weekly,
  sheets,
  sheets,
  looker,
  plain,
  plain,
  excel,
  excel,
  shopify,
  matomo,
  plausible,
  adsTitles,
  rates,
  currencyColumn,
  totalsAndCut,
  severalFiles,
  unknownSplit,
  otherLanguage,
  shortRows,
  runningDay,
  weeklySnapshot,
  personsTwice,
  filePerPart,
  sideBySide,
  nestedSums,
  events,
  beside,
];

/** The case of a number: every layout comes as often as it is listed. */
export function caseOf(seed: number, number: number): Case {
  const draws = new Draws(seed * 1_000_003 + number);
  const layout = LAYOUTS[number % LAYOUTS.length] ?? plain;
  return layout(draws);
}
