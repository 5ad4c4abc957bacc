import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPage } from '@/components/document/render-page';
import { editionOf } from '@/components/draft-editor/edition-of';
import { chartImages, ON_PAPER } from '@/components/email/chart-images';
import { draftDocx } from '@/lib/deliver/docx/draft-docx';
import { toMarkdown } from '@/lib/draft/markdown';
import type { Draft, Edition } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import { writingIn } from './folder-failure';
import { draftEmail, EDITION_SENT } from './draft-email';
import { rasterise } from './rasterise';

/** The working notes of what is written for the boss: a document of their own, so that forwarding one sends no other. */
const NOTES: Readonly<Partial<Record<Draft['kind'], string>>> = { monthly: 'notes', quarterly: 'quarterly-notes' };

interface File {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes drafts in every form, and everything that was found. Returns the files' names. */
export async function writeDrafts(drafts: readonly Draft[], report: Report, folder: string): Promise<string[]> {
  const written = await Promise.all(drafts.map(filesOf));
  const files = [...written.flat(), { name: 'report.json', content: `${JSON.stringify(report, null, 2)}\n` }];
  await writingIn(folder, async () => {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) await writeFile(join(folder, name), content);
  });
  return files.map(({ name }) => name);
}

async function filesOf(draft: Draft): Promise<File[]> {
  const { kind, language } = draft;
  const notes = NOTES[kind];
  return [
    ...(await formsOf(draft, EDITION_SENT[kind], `${kind}.${language}`)),
    { name: `${kind}.${language}.eml`, content: draftEmail(draft) },
    ...(notes === undefined ? [] : await formsOf(draft, 'working', `${notes}.${language}`)),
  ];
}

/** A page, a Word document and Markdown. */
async function formsOf(draft: Draft, edition: Edition, name: string): Promise<File[]> {
  const shown = editionOf(draft, edition);
  const pictures = [...chartImages(shown.blocks, shown, ON_PAPER)].map(
    ([id, { chartSvg, width, height }]) => [id, { png: rasterise(chartSvg), width, height }] as const,
  );
  return [
    { name: `${name}.html`, content: renderPage(shown) },
    { name: `${name}.docx`, content: await draftDocx(shown, new Map(pictures)) },
    { name: `${name}.md`, content: toMarkdown(draft, edition) },
  ];
}
