import { describe, expect, it } from 'vitest';
import { composeHandOver } from '@/lib/draft/compose-hand-over';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { toMarkdown } from '@/lib/draft/markdown';
import { toPlainText } from '@/lib/draft/plain-text';
import type { DraftInput } from '@/lib/draft/draft-context';
import { blocksOf, Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, outcomes, plateauShop, settings, tinyFile } from './samples';
import { blackFriday, lookBack, sale, workedOn } from './sample-work';
import { tacticText } from './tactic-text';

const QUARTER = { from: '2026-07-01', to: '2026-09-30' };
const given: DraftInput = {
  report: plateauShop,
  memory: workedOn,
  outcomes,
  lookBacks: [lookBack],
  settings,
  period: MONTH,
  now: '2026-12-05T07:00:00Z',
  tacticText,
};
const quarterly = (more: Partial<DraftInput> = {}) => composeQuarterly({ ...given, period: QUARTER, ...more });
const handOver = (more: Partial<DraftInput> = {}) => composeHandOver({ ...given, ...more });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  if (content?.kind === 'table') return content.rows.map((row) => row.join(' | ')).join('\n');
  return content?.kind === 'list' ? content.items.join('\n') : content?.kind === 'paragraph' ? content.text : '';
};
const ids = (draft: Draft) => draft.blocks.map(({ id }) => id);

describe('the month and the week', () => {
  const weekly = composeWeekly({ ...given, period: { from: '2026-11-23', to: '2026-11-29' } });
  const monthly = composeMonthly(given);

  it('say what is open before a send, and who does not vouch for it', () => {
    for (const draft of [weekly, monthly])
      expect(textOf(draft, 'sends.list')).toContain(
        '\uFDD0Soldes privées\uFDD3 part le 10 décembre\u202f; reste à confirmer\u00a0: stock (personne n’en répond), marquage des liens (Sacha).',
      );
  });

  it('tell what came with a send a week after, and that it proves nothing', () => {
    expect(textOf(weekly, 'sends.list')).toMatch(
      /Black Friday.*4\s210 visites.*plus basse que d’habitude.*pas la preuve/,
    );
    expect(weekly.evidence.map(({ value }) => value)).toContain('4\u202f210');
  });

  it('say nothing of a send that is far, nor of one that was looked back on before', () => {
    const preFlights = [
      { ...sale, sendOn: '2027-02-01' },
      { ...blackFriday, lookedBackOn: '2026-10-01' },
    ];
    const draft = composeMonthly({ ...given, memory: { ...workedOn, preFlights } });
    expect(ids(draft)).not.toContain('sends');
  });

  it('tell Paul what was asked for and what it was answered', () => {
    const boss = blocksOf(monthly, 'boss').map(({ id }) => id);
    expect(boss).toContain('requests.list');
    expect(textOf(monthly, 'requests.list')).toMatch(
      /^Paul a demandé «\sPanier abandonné, aujourd’hui\s!\s» le 12 novembre\. \uFDD0Écarté\uFDD3\s: le consentement n’est pas recueilli\. À revoir le 1er février 2027\.$/u,
    );
  });

  const asked = (change: object, language: 'fr' | 'en' = 'fr') => {
    const requests = workedOn.requests?.map(({ reason: _reason, revisitOn: _day, ...request }) =>
      Object.assign({}, request, change),
    );
    return composeMonthly({ ...given, settings: { ...settings, language }, memory: { ...workedOn, requests } });
  };

  it('keep from Paul what nobody has answered, and hold it ready for whoever has to', () => {
    const draft = asked({ state: 'parked', askedOn: '2026-09-28' });
    expect(blocksOf(draft, 'boss').some(({ id }) => id.startsWith('requests'))).toBe(false);
    expect(blocksOf(draft, 'working').map(({ id }) => id)).toContain('requests.waiting');
    expect(textOf(draft, 'requests.waiting')).toMatch(/^Paul a demandé .* le 28 septembre\. Encore sans réponse\.$/u);
  });

  it('say in sentences what was taken on and what was put off, and why', () => {
    expect(textOf(asked({ state: 'taken' }), 'requests.list')).toMatch(
      /\uFDD0Retenu\uFDD3\s: c’est l’action «\sTactique abandoned-cart\s»\.$/u,
    );
    const off = { state: 'parked', reason: 'les soldes d’abord.', revisitOn: '2027-02-01' };
    expect(textOf(asked(off), 'requests.list')).toMatch(
      /\uFDD0Remis à plus tard\uFDD3\s: les soldes d’abord\. À revoir le 1er février 2027\.$/u,
    );
    expect(textOf(asked(off, 'en'), 'requests.list')).toMatch(
      /^Paul asked for “Panier abandonné, aujourd’hui !” on 12 November\. \uFDD0Put off\uFDD3: les soldes d’abord\./u,
    );
  });

  it('stand planned hours beside those that were spent, and what that makes in a year', () => {
    expect(textOf(monthly, 'hours.table').split('\n')[0]).toMatch(
      /^Tactique free-shipping-threshold \| 11 h \| 20 h \| 219 h \| 14\s%$/,
    );
  });

  it('are as before where nobody prepared, asked or answered anything', () => {
    const draft = composeMonthly({ ...given, memory: EMPTY_MEMORY, lookBacks: [] });
    expect(ids(draft)).toEqual(expect.not.arrayContaining(['sends', 'requests', 'hours']));
  });
});

describe('the quarter’s review', () => {
  it('counts what was under way, done and measured', () => {
    const draft = quarterly({
      memory: {
        ...workedOn,
        actions: workedOn.actions.map((action) => ({ ...action, acceptedOn: '2026-07-10' })),
      },
    });
    expect(draft.title).toBe('3e trimestre 2026\u00a0: actions menées à bien, 1 sur 3');
    expect(textOf(draft, 'short.sums')).toMatch(/Menées à bien\s: 1\. Effets mesurés\s: 1 en progrès\.$/u);
    expect(textOf(draft, 'planned.table')).toMatch(/second-order .*a amélioré le résultat/);
  });

  it('says why what is not done is not, in the person’s words first', () => {
    const actions = workedOn.actions.map((action) => ({
      ...action,
      acceptedOn: '2026-07-10',
      ...(action.id === 'a2'
        ? { state: 'dropped' as const, movedOn: '2026-08-20', reason: 'le prestataire a fermé' }
        : {}),
    }));
    const text = textOf(quarterly({ memory: { ...workedOn, actions } }), 'not-done.list');
    expect(text).toContain('abandonné le 20 août\u202f; le prestataire a fermé');
    expect(text).toContain('se poursuit jusqu’au 15 décembre');
    expect(text).not.toContain('la raison n’a pas été notée');
  });

  it('says that a reason is missing rather than make one up', () => {
    const actions = workedOn.actions.map((action) => ({
      ...action,
      acceptedOn: '2026-07-10',
      state: 'dropped' as const,
      doneOn: null,
      movedOn: '2026-08-20',
    }));
    expect(textOf(quarterly({ memory: { ...workedOn, actions } }), 'not-done.list')).toContain(
      'la raison n’a pas été notée',
    );
  });

  it('shows where the planned hours went, as shares of one', () => {
    const actions = workedOn.actions.map((action, i) => ({
      ...action,
      acceptedOn: '2026-07-01',
      strategy: i === 0 ? 'larger-orders' : 'sound-measurement',
    }));
    const [first, second] = textOf(quarterly({ memory: { ...workedOn, actions } }), 'hours.strategies').split('\n');
    expect(first).toMatch(/^Une mesure saine .* 67\s%$/);
    expect(second).toMatch(/^Des paniers plus élevés .* 33\s%$/);
  });

  it('brings back in the next quarter what was put off until then', () => {
    const again = (period: DraftInput['period']) => textOf(quarterly({ period }), 'next.again.list');
    expect(again({ from: '2026-10-01', to: '2026-12-31' })).toContain('la base est trop petite');
    expect(again(QUARTER)).not.toContain('la base est trop petite');
  });

  it('says that nothing was under way where nothing was', () => {
    const draft = quarterly({ memory: EMPTY_MEMORY, lookBacks: [] });
    expect(draft.title).toBe('3e trimestre 2026\u00a0: aucune action n’était encore décidée');
    expect(textOf(draft, 'short.sums')).toBe('Aucune action n’avait encore été décidée pour ce trimestre.');
  });
});

describe('the hand-over pack', () => {
  const pack = handOver({
    settings: {
      ...settings,
      people: [{ name: 'Sacha', leavesOn: '2027-01-31' }, { name: 'Claude' }],
      target: { metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: '2026-01-01' },
    },
  });

  it('holds every part, and says of an empty one that it is empty', () => {
    const parts = [
      'property',
      'access',
      'people',
      'target',
      'measured',
      'health',
      'roadmap',
      'open',
      'tried',
      'refused',
    ];
    expect(ids(pack)).toEqual(expect.arrayContaining([...parts, 'sends', 'notes', 'answers', 'rhythm', 'glossary']));
    const bare = handOver({ memory: EMPTY_MEMORY, outcomes: [], lookBacks: [] });
    for (const part of ['open', 'tried', 'refused', 'sends', 'notes', 'answers'])
      expect(textOf(bare, `${part}.nothing`)).not.toBe('');
  });

  it('names who leaves when, and what each holds', () => {
    expect(textOf(pack, 'people.table').split('\n')).toEqual([
      'Sacha | 31 janvier 2027 | 2 | 0',
      'Claude | — | 0 | 0',
      'Inès | — | 0 | 1',
    ]);
  });

  it('gives each open action its next step: the first one, or what it still takes', () => {
    expect(textOf(pack, 'open.steps').split('\n')).toEqual([
      'Tactique free-shipping-threshold | Sacha | Inès | Le seuil est en ligne et sa date est notée.',
      'Tactique tag-campaigns | Sacha | personne | Commencer',
    ]);
  });

  it('tells what was tried, refused, noted and answered, however long ago', () => {
    expect(textOf(pack, 'closed.list')).toContain('a amélioré le résultat');
    expect(textOf(pack, 'withdrawn.list')).toContain('la base est trop petite');
    expect(textOf(pack, 'declined.list')).toContain('le consentement n’est pas recueilli');
    expect(textOf(pack, 'notes.table')).toContain('Nouvelle page de paiement');
    expect(textOf(pack, 'answers.table')).toMatch(/Part de marge sur le prix .* 42\s% \| Claude/);
    expect(textOf(pack, 'target.list')).toMatch(/de 3\sM€ à 10\sM€ par an, en 24 mois/);
  });

  it('is for whoever takes over: one paper, not two editions', () => {
    expect(blocksOf(pack, 'boss')).toEqual(blocksOf(pack, 'working'));
  });
});

const all = [plateauShop, tinyFile].flatMap((report) =>
  (['fr', 'en'] as const).flatMap((language) =>
    [quarterly, handOver].map((compose) => compose({ report, settings: { ...settings, language } })),
  ),
);

describe.each(all)('$kind of $propertyName in $language', (draft) => {
  it('is a draft with an id for each block, and names only evidence that it has', () => {
    expect(Draft.safeParse(draft).success).toBe(true);
    expect(new Set(ids(draft)).size).toBe(draft.blocks.length);
    const known = new Set(draft.evidence.map(({ id }) => id));
    for (const { evidence } of draft.blocks) for (const id of evidence) expect(known).toContain(id);
  });

  it('leaves no hole in its text, in any format', () => {
    for (const text of [toMarkdown(draft), toPlainText(draft)])
      expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it('sets its spaces and apostrophes as printers do', () => {
    const text = toMarkdown(draft).replaceAll(/\]\([^)]*\)/g, ']');
    const lines = text.split('\n').filter((line) => !/^\| ?:?-/.test(line));
    const wrong = draft.language === 'fr' ? / [;!?»%€]|« (?!\u00a0)|\w'\w| :(?:\s|$)/ : /\s[;!?](?:\s|$)|\w'\w/;
    expect(lines.filter((line) => wrong.test(line.replaceAll('|', '')))).toEqual([]);
  });
});

it('is the same text from the same input', () => {
  expect(quarterly({ memory: structuredClone(workedOn) })).toEqual(quarterly());
  expect(handOver({ memory: structuredClone(workedOn) })).toEqual(handOver());
});
