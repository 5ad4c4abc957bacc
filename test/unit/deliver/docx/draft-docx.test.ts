import { describe, expect, it } from 'vitest';
import { draftDocx } from '@/lib/deliver/docx/draft-docx';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { plainText } from '@/lib/model/marked-text';
import type { Block, Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { memory, MONTH, outcomes, plateauShop, settings } from '../../draft/samples';
import { tacticText } from '../../draft/tactic-text';
import { unzip } from './unzip';

const PNG = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);

const monthly = (language: Language): Draft =>
  composeMonthly({
    report: plateauShop,
    memory,
    outcomes,
    settings: { ...settings, language },
    now: '2026-12-05T07:00:00Z',
    tacticText,
    period: MONTH,
  });

const picturesOf = ({ blocks }: Draft) =>
  new Map(
    blocks.flatMap(({ id, generated }) =>
      generated.kind === 'chart' ? [[id, { png: PNG, width: 640, height: 320 }] as const] : [],
    ),
  );

async function written(draft: Draft, pictures = picturesOf(draft)) {
  const files = unzip(await draftDocx(draft, pictures));
  const file = (name: string) => files.get(name)?.toString('utf8') ?? '';
  return { files, file, body: file('word/document.xml') };
}

/** The text of each paragraph, with the style that it has. */
function paragraphsOf(body: string): { readonly style: string; readonly text: string }[] {
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, said]) => unescaped(said ?? '')).join(''),
  }));
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What a reader finds as lines of their own. */
function wordsOf({ generated: content, editions }: Block): readonly string[] {
  switch (content.kind) {
    case 'heading':
      return [content.text];
    case 'paragraph':
      return [plainText(content.text)];
    case 'list':
      return content.items.map(plainText);
    case 'verdict':
      return [content.name, content.more];
    case 'table':
      return content.rows.flat();
    case 'chart':
      return [
        content.title,
        [content.description, content.marks].filter(Boolean).join(' '),
        // A page for the boss ends with its last word.
        ...(editions.includes('working') ? content.table.rows.flat() : []),
      ];
    case 'recommendation':
      return [content.title, plainText(content.why), ...content.steps.map(plainText)];
  }
}

describe.each(['fr', 'en'] as const)('a document in %s', (language) => {
  const draft = monthly(language);

  it('has real headings, in the order of the draft', async () => {
    const { body } = await written(draft);
    const headings = paragraphsOf(body).filter(({ style }) => /^Heading\d$/.test(style));
    expect(headings[0]).toEqual({ style: 'Heading1', text: draft.title });
    const wanted = draft.blocks.flatMap(({ generated }) => (generated.kind === 'heading' ? generated.text : []));
    const said = headings.map(({ text }) => text);
    expect(said.filter((text) => wanted.includes(text))).toEqual(wanted);
  });

  it('says every word of the draft', async () => {
    const { body } = await written(draft);
    const said = paragraphsOf(body).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(draft.blocks.flatMap(wordsOf)));
    for (const { id } of draft.evidence) expect(said.some((text) => text.startsWith(`${id} `))).toBe(true);
  });

  it('is spelled in its language, and set as one document', async () => {
    const { file } = await written(draft);
    expect(file('word/styles.xml')).toContain(`w:val="${language === 'fr' ? 'fr-FR' : 'en-GB'}"`);
    expect(unescaped(file('docProps/core.xml'))).toContain(`<dc:title>${draft.title}</dc:title>`);
  });

  it('holds each chart as a picture, with words in its place', async () => {
    const { files, body } = await written(draft);
    const charts = draft.blocks.flatMap(({ generated }) => (generated.kind === 'chart' ? generated : []));
    const told = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, descr]) => unescaped(descr ?? ''));
    expect(told).toEqual(charts.map(({ description }) => description));
    expect([...files.keys()].some((name) => name.startsWith('word/media/') && name.endsWith('.png'))).toBe(true);
  });

  it('shows the figures of a chart that could not be drawn in its place', async () => {
    const { body } = await written(draft, new Map());
    expect(body).not.toContain('<wp:docPr');
    const said = paragraphsOf(body).map(({ text }) => text);
    const titles = draft.blocks.flatMap(({ generated }) => (generated.kind === 'chart' ? generated.title : []));
    expect(said).toEqual(expect.arrayContaining(titles));
  });
});

it('heads the columns of a table again on each page, and ends the table apart from the next', async () => {
  const { body } = await written(monthly('fr'));
  expect(body.match(/<w:tbl>/g)?.length).toBe(body.match(/<w:tblHeader\/>/g)?.length);
  expect(body).not.toContain('</w:tbl><w:tbl>');
});

it('keeps each point of a list on one page', async () => {
  const { body } = await written(monthly('fr'));
  const points = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].filter(([point]) => point.includes('<w:numPr>'));
  expect(points.length).toBeGreaterThan(1);
  expect(points.filter(([point]) => !point.includes('<w:keepLines/>'))).toEqual([]);
});

it('counts each ordered list from one', async () => {
  const draft = monthly('fr');
  const list = (id: string) => ({
    id,
    editions: ['boss' as const],
    generated: { kind: 'list' as const, ordered: true, items: ['a', 'b'] },
    evidence: [],
  });
  const { body } = await written({ ...draft, blocks: [list('one'), list('two')] });
  const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(numbers).toHaveLength(4);
  expect(new Set(numbers).size).toBe(2);
});

it('takes the person’s own words for text, whatever they are', async () => {
  const draft = monthly('fr');
  const [block] = draft.blocks;
  expect(block).toBeDefined();
  const edited = '# Titre\n\nDu <b>texte</b> & **gras**, un [lien](https://example.org/?a=1&b=2)\n\n- un\n- deux';
  const blocks = block === undefined ? [] : [{ ...block, edited }];
  const { body, file } = await written({ ...draft, blocks });
  const paragraphs = paragraphsOf(body);
  expect(paragraphs).toContainEqual({ style: 'Heading2', text: 'Titre' });
  expect(paragraphs.map(({ text }) => text)).toContain('Du <b>texte</b> & gras, un lien');
  expect(unescaped(file('word/_rels/document.xml.rels'))).toContain('https://example.org/?a=1&b=2');
});
