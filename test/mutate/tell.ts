/** What is said of the mutants that were judged: a score for each folder and file, and each survivor with its place. */
import { table } from '../evaluate/table';
import type { Fate } from './judging';
import type { Mutant } from './mutants';

export type Judged = Mutant & { file: string; fate: Fate };

export interface Score {
  folder: string;
  /** Null in the row of the whole folder. */
  file: string | null;
  mutants: number;
  killed: number;
  byTime: number;
  survived: number;
  /** Of 1: those that a test noticed or that never returned, among all; 1 where there was nothing to mutate. */
  score: number;
}

/** `lib/diagnose` of `lib/diagnose/retail/days.ts`: whose tests judge, and which is scored as a whole. */
export function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** A row for each folder, followed by its files, the weakest first. */
export function scores(judged: readonly Judged[]): Score[] {
  return [...Map.groupBy(judged, ({ file }) => folderOf(file))].flatMap(([folder, all]) => [
    scoreOf(folder, null, all),
    ...[...Map.groupBy(all, ({ file }) => file)]
      .map(([file, own]) => scoreOf(folder, file, own))
      .toSorted((a, b) => a.score - b.score || b.survived - a.survived),
  ]);
}

function scoreOf(folder: string, file: string | null, all: readonly Judged[]): Score {
  const number = (fate: Fate) => all.filter((one) => one.fate === fate).length;
  const survived = number('survived');
  return {
    folder,
    file,
    mutants: all.length,
    killed: number('killed'),
    byTime: number('by time'),
    survived,
    score: all.length === 0 ? 1 : 1 - survived / all.length,
  };
}

export function toTable(told: readonly Score[]): string {
  return table(
    ['', 'mutants', 'killed', 'by time', 'survived', 'score'],
    told.map(({ folder, file, mutants, killed, byTime, survived, score }) => [
      file === null ? folder : `  ${file.slice(folder.length + 1)}`,
      ...[mutants, killed, byTime, survived].map(String),
      `${(score * 100).toFixed(1)}%`,
    ]),
  );
}

export function survivors(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ fate }) => fate === 'survived')
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
    .map(({ file, line, before, after }) => `${file}:${line}: ${short(before)} → ${short(after)}`);
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line === '' ? '(nothing)' : line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
