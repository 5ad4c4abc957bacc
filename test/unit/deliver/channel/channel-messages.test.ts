/** The three forms of a draft, held to what each service takes: of the demonstration, of a shop at work, of nothing much. */
import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { channelMessage } from '@/lib/deliver/channel/channel-message';
import { messageFor } from '@/lib/deliver/channel/message-for';
import type { ChannelPicture } from '@/lib/deliver/channel/teams';
import { tacticText } from '@/lib/language/tactic-text';
import { ChannelKind } from '@/lib/model/channel';
import type { Block, Draft } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { lastCompleteWeek } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { growingSite, leadSite, memory, MONTH, outcomes, plateauShop, tinyFile } from '../../draft/samples';
import { amissIn, textOf } from './shapes';

const SAMPLES = { plateauShop, growingSite, leadSite, tinyFile };
const LANGUAGES = ['fr', 'en'] as const;
const NOTHING = async () => null;

function draftsOf(language: Language): Draft[] {
  const settings = { ...DEFAULT_SETTINGS, language, author: 'Sacha', boss: 'Paul' };
  return Object.values(SAMPLES).flatMap((report) => {
    const worked = report === plateauShop ? { memory, outcomes } : { memory: EMPTY_MEMORY };
    const given = { report, settings, now: '2026-11-30T07:00:00Z', tacticText, ...worked };
    return [
      composeMonthly({ ...given, period: MONTH }),
      composeWeekly({ ...given, period: lastCompleteWeek(report.asOf) }),
    ];
  });
}

const passageOf = (block: Block | undefined) => (block?.generated.kind === 'paragraph' ? block.generated.text : '—');

const first = (language: Language): Draft => {
  const [draft] = draftsOf(language);
  if (draft === undefined) throw new Error('There is no draft.');
  return draft;
};

describe.each(ChannelKind.options)('a draft for %s', (kind) => {
  it.each(LANGUAGES)('is one that the service takes, whatever the property, in %s', async (language) => {
    const bodies = await Promise.all(draftsOf(language).map((draft) => messageFor(kind, draft, NOTHING)));
    expect(bodies.flatMap((body) => amissIn(kind, body))).toEqual([]);
  });

  it.each(LANGUAGES)('says all that the letter says, and in its words, in %s', async (language) => {
    for (const draft of draftsOf(language)) {
      const text = textOf(kind, await messageFor(kind, draft, NOTHING));
      const { sections, title, byline, footer } = channelMessage(draft);
      for (const each of [title, ...byline.split(' · '), footer, ...sections.map(({ heading }) => heading)])
        expect(text).toContain(each);
      const blocks = draft.blocks.filter(({ editions }) => editions.includes('boss'));
      for (const { generated } of blocks) {
        if (generated.kind !== 'table') continue;
        for (const cell of generated.rows.flat()) expect(text).toContain(cell);
      }
    }
  });

  it('leads to the report in Google Analytics where there is one, and else nowhere', async () => {
    const draft = first('fr');
    const link = 'https://analytics.google.com/analytics/web/#/p345/reports/reportinghub';
    const cited = draft.blocks.find(({ id }) => id === 'figures')?.evidence[0];
    const linked = {
      ...draft,
      evidence: draft.evidence.map((each) => ({ ...each, link: each.id === cited ? link : null })),
    };
    const unlinked = { ...draft, evidence: draft.evidence.map((each) => ({ ...each, link: null })) };
    const body = await messageFor(kind, linked, NOTHING);
    expect(amissIn(kind, body)).toEqual([]);
    expect(body).toContain(link);
    const addresses = (await messageFor(kind, unlinked, NOTHING)).match(/https?:[^"\\]+/g) ?? [];
    expect(addresses.filter((address) => !address.includes('adaptivecards.io/schemas'))).toEqual([]);
  });

  it('calls nobody and marks nothing up, whatever a property or a campaign is called', async () => {
    const name = '<!channel> *soldes* _ete_ [x](https://evil.example) & <users/all> `~';
    const draft = first('fr');
    const [answer] = draft.blocks.filter(({ generated }) => generated.kind === 'paragraph');
    const blocks = draft.blocks.map((block) =>
      block.id === answer?.id
        ? { ...block, generated: { kind: 'paragraph' as const, text: `Pour ${name.replace(/\*|\[.*\)/g, '')}` } }
        : block,
    );
    const named = { ...draft, propertyName: name, title: `Recul de ${name}`, blocks };
    const body = await messageFor(kind, named, NOTHING);
    expect(amissIn(kind, body)).toEqual([]);
    expect(textOf(kind, body)).toContain(`Recul de ${name}`);
  });

  it('brings the person’s own words, and leaves out what the person left out', async () => {
    const draft = first('fr');
    const [answer, ...others] = draft.blocks.filter(
      ({ editions, generated }) => editions.includes('boss') && generated.kind === 'paragraph',
    );
    const edited = 'Bonjour à tous.\n\n## Ce mois\n\n- **un** point\n- [la page](https://example.org/a?b=1&c=2)';
    const blocks = draft.blocks.map((block) => {
      if (block.id === answer?.id) return { ...block, edited };
      return block.id === others[0]?.id ? { ...block, leftOut: true as const } : block;
    });
    const body = await messageFor(kind, { ...draft, blocks }, NOTHING);
    expect(amissIn(kind, body)).toEqual([]);
    const text = textOf(kind, body);
    for (const said of ['Bonjour à tous.', 'Ce mois', 'un', 'la page']) expect(text).toContain(said);
    const url = JSON.stringify('https://example.org/a?b=1&c=2').slice(1, -1);
    expect(body).toContain(kind === 'google-chat' ? url.replaceAll('&', '&amp;') : url);
    expect(text).not.toContain(passageOf(others[0]));
  });

  it.each([
    ['a long letter', 20, 100],
    ['a book', 400, 4000],
    ['one endless passage', 1, 200_000],
    ['many short ones', 3000, 20],
  ])('is cut to what the service takes, and says that there is more: %s', async (_, count, length) => {
    const draft = first('fr');
    const own = Array.from({ length: count }, (_each, at) => `${at} ${'é '.repeat(length / 2)}`).join('\n\n');
    const lastOfBoss = draft.blocks.findLast(({ editions }) => editions.includes('boss'));
    const blocks = draft.blocks.map((block) => (block.id === lastOfBoss?.id ? { ...block, edited: own } : block));
    const long = { ...draft, blocks, title: draft.title.padEnd(240, '.') };
    const body = await messageFor(kind, long, NOTHING);
    expect(amissIn(kind, body)).toEqual([]);
    expect(textOf(kind, body)).toContain(long.title);
    expect(textOf(kind, body).includes('Le rapport en dit plus.')).toBe(count * length > 30_000);
    // The answer and its figures stay.
    const figures = draft.blocks.find(({ id }) => id === 'figures')?.generated;
    const rows = figures?.kind === 'table' ? figures.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const [label = ''] of rows) expect(textOf(kind, body)).toContain(label);
  });
});

describe('what a service parses', () => {
  const NAME = '<!channel> [x](https://evil.example) <users/all> & Cie';
  const named = { ...first('fr'), propertyName: NAME, title: `Recul de ${NAME}` };

  it('is escaped beside the blocks of Slack, which hold nothing that is', async () => {
    const { text, blocks } = JSON.parse(await messageFor('slack', named, NOTHING));
    expect(text).not.toMatch(/<[!@#]/);
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
  });

  it('is escaped in the headings of Teams', async () => {
    const { body } = JSON.parse(await messageFor('teams', named, NOTHING)).attachments[0].content;
    expect(body[0].text).toContain('\\[x\\](');
  });

  it('is escaped below the head of a card of Google Chat', async () => {
    const { sections } = JSON.parse(await messageFor('google-chat', named, NOTHING)).cardsV2[0].card;
    expect(JSON.stringify(sections).replaceAll(/<\/?[bi]>/g, '')).not.toMatch(/[<>]/);
  });
});

describe('the picture', () => {
  const picture = (size: number): ChannelPicture => ({
    type: 'image/png',
    bytes: new Uint8Array(size).fill(7),
    alt: 'Chiffre d’affaires par semaine.',
    title: 'Chiffre d’affaires par semaine',
  });

  it('is in the card of Teams, where it has room for it', async () => {
    const draft = first('fr');
    const body = await messageFor('teams', draft, async () => picture(9000));
    expect(amissIn('teams', body)).toEqual([]);
    expect(body).toContain('data:image/png;base64,');
    const without = await messageFor('teams', draft, async () => picture(25_000));
    expect(amissIn('teams', without)).toEqual([]);
    expect(without).toBe(await messageFor('teams', draft, NOTHING));
  });

  it.each(['slack', 'google-chat'] as const)(
    'is not even drawn for %s, which shows none without a host',
    async (kind) => {
      let drawn = 0;
      const body = await messageFor(kind, first('en'), async () => {
        drawn += 1;
        return picture(10);
      });
      expect(drawn).toBe(0);
      expect(body).not.toMatch(/image/i);
    },
  );
});
