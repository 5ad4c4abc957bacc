import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPage } from '@/components/document/render-page';
import { toMarkdown } from '@/lib/draft/markdown';
import type { Draft } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import { writingIn } from './folder-failure';
import { draftEmail } from './draft-email';

/** Writes drafts in every form, and everything that was found. Returns the files' names. */
export async function writeDrafts(drafts: readonly Draft[], report: Report, folder: string): Promise<string[]> {
  const files = [...drafts.flatMap(filesOf), { name: 'report.json', content: `${JSON.stringify(report, null, 2)}\n` }];
  await writingIn(folder, async () => {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) await writeFile(join(folder, name), content);
  });
  return files.map(({ name }) => name);
}

function filesOf(draft: Draft): { readonly name: string; readonly content: string }[] {
  const name = `${draft.kind}.${draft.language}`;
  return [
    { name: `${name}.html`, content: renderPage(draft) },
    { name: `${name}.md`, content: toMarkdown(draft) },
    { name: `${name}.eml`, content: draftEmail(draft) },
  ];
}
