import { describe, expect, it } from 'vitest';
import { renderPage } from '@/components/document/render-page';
import { renderEmail } from '@/components/email/render-email';
import { draftDocx } from '@/lib/deliver/docx/draft-docx';
import { toMarkdown } from '@/lib/draft/markdown';
import { toPlainText } from '@/lib/draft/plain-text';
import type { Block, Draft } from '@/lib/model/draft';
import { bold } from '@/lib/model/marked-text';
import { unzip } from '../../unit/deliver/docx/unzip';
import { draft } from '../sample';

const block = (text: string, edited?: string): Block => ({
  id: 'one',
  editions: ['boss', 'working'],
  generated: { kind: 'paragraph', text },
  evidence: [],
  ...(edited === undefined ? {} : { edited }),
});
const only = (one: Block): Draft => ({ ...draft, blocks: [one], evidence: [] });

async function wordOf(one: Draft): Promise<string> {
  return new TextDecoder().decode((await unzip(await draftDocx(one, new Map()))).get('word/document.xml'));
}

/** One run of a Word document: what it looks like, and what it says. */
const runs = (xml: string) =>
  [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => [
    run.includes('<w:b/>') && 'bold',
    run.includes('<w:i/>') && 'italic',
    /<w:t[^>]*>(.*?)<\/w:t>/.exec(run)?.[1] ?? '',
  ]);

describe('words of one’s own, wherever they are read', () => {
  const own = only(block('', '## Le *mois*\n\nDu **gras *et* encore**.\n\n- un\n  - [deux](https://a.example)'));

  it('are elements in the page and in the mail', () => {
    for (const html of [renderPage(own), renderEmail(own, 'boss', 'paste').html]) {
      expect(html).toMatch(/<h2[^>]*>Le <em>mois<\/em><\/h2>/);
      expect(html).toContain('Du <strong>gras <em>et</em> encore</strong>.');
      expect(html).toMatch(
        /<li[^>]*>un<ul[^>]*><li[^>]*><a[^>]*href="https:\/\/a\.example"[^>]*>deux<\/a><\/li><\/ul><\/li>/,
      );
      expect(html).not.toMatch(/\*\*[a-z]|## /);
    }
  });

  it('are runs and lists of two levels in Word', async () => {
    const xml = await wordOf(own);
    const said = runs(xml);
    expect(said).toContainEqual(['bold', false, 'gras ']);
    expect(said).toContainEqual(['bold', 'italic', 'et']);
    expect([...xml.matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, level]) => level)).toEqual(['0', '1']);
    expect(said.map(([, , text]) => text).join('')).not.toMatch(/\*|#/);
  });

  it('are Markdown in a Markdown file, and words alone in plain text', () => {
    expect(toMarkdown(own, 'boss')).toContain(
      '## Le *mois*\n\nDu **gras *et* encore**.\n\n- un\n  - [deux](https://a.example)',
    );
    expect(toPlainText(own, 'boss')).toContain(
      'Le mois\n=======\n\nDu gras et encore.\n\n- un\n  - deux <https://a.example>',
    );
  });
});

describe('a name that looks like a mark, wherever it is read', () => {
  const NAME = '*, _x_, <b>y</b>, a|b, **z**';
  const named = only(block(`${bold(NAME)} recule ; ${NAME} progresse.`));

  it('is that name', async () => {
    const page = renderPage(named);
    const escaped = NAME.replaceAll('<', '&lt;');
    const shown = (html: string) => html.replaceAll('&gt;', '>');
    expect(shown(page)).toContain(`<strong>${escaped}</strong> recule ; ${escaped} progresse.`);
    expect(shown(renderEmail(named, 'boss', 'paste').html)).toContain(
      `<strong>${escaped}</strong> recule ; ${escaped}`,
    );
    expect(toPlainText(named, 'boss')).toContain(`${NAME} recule ; ${NAME} progresse.`);
    const said = runs(await wordOf(named)).map(([look, , text]) => [
      look,
      String(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    ]);
    expect(said).toContainEqual(['bold', NAME]);
    expect(said).toContainEqual([false, ` recule ; ${NAME} progresse.`]);
    expect(toMarkdown(named, 'boss')).toContain(
      '**\\*, \\_x\\_, \\<b>y\\</b>, a\\|b, \\*\\*z\\*\\*** recule ; \\*, \\_x\\_, \\<b>y\\</b>, a\\|b, \\*\\*z\\*\\* progresse.',
    );
  });
});
