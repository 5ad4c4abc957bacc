import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/lib/draft/compose-draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { tacticText } from '../draft/tactic-text';
import { DEMO, setUpRead } from './setting';

const propertyId = DEMO;

const SEND = {
  campaign: 'Soldes privées',
  sendOn: '2026-11-03',
  points: [{ point: 'stock', name: 'Léa', state: 'open' }],
  lookedBackOn: null,
} as const;
const preFlight = { ...SEND, points: [...SEND.points] };

describe('the list before a campaign', () => {
  it('is kept, changed under its id, and looked back on from what was read', async () => {
    const { handlers } = await setUpRead();
    const { preFlights } = await handlers.keepPreFlight({ propertyId, preFlight });
    const id = preFlights?.[0]?.id ?? '';
    const moved = await handlers.keepPreFlight({ propertyId, preFlight: { ...preFlight, id, sendOn: '2026-11-04' } });
    expect(moved.preFlights).toMatchObject([{ id, sendOn: '2026-11-04', propertyId }]);
    expect(await handlers.lookBacks({ propertyId })).toMatchObject([
      { preFlightId: id, period: { from: '2026-11-04', to: '2026-11-10' } },
    ]);
  });

  it('enters the week’s draft', async () => {
    const { handlers, dependencies } = await setUpRead();
    await handlers.keepPreFlight({ propertyId, preFlight: { ...preFlight, sendOn: '2026-11-27' } });
    const material = await handlers.draftMaterial({ propertyId, kind: 'hand-over' });
    const draft = composeDraft(material, dependencies.now().toISOString(), tacticText);
    const sends = draft.blocks.find(({ id }) => id === 'sends.list')?.generated;
    expect(sends).toMatchObject({ items: [expect.stringContaining('stock (Léa)')] });
  });

  it('is taken back', async () => {
    const { handlers } = await setUpRead();
    const { preFlights } = await handlers.keepPreFlight({ propertyId, preFlight });
    const memory = await handlers.takeBack({ propertyId, list: 'preFlights', id: preFlights?.[0]?.id ?? '' });
    expect(memory.preFlights).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = { question: 'sales', from: '2026-10-01', to: '2026-10-31', value: 12, givenBy: 'Sacha' } as const;

  it('is dated to the day it was given, and corrected by a later one about the same days', async () => {
    const { handlers } = await setUpRead();
    await handlers.keepAnswer({ propertyId, answer });
    const { answers } = await handlers.keepAnswer({ propertyId, answer: { ...answer, value: 14 } });
    expect(answers).toMatchObject([{ value: 14, givenOn: '2026-11-21', propertyId }]);
  });

  it('stands beside those about other days and other work', async () => {
    const { handlers } = await setUpRead();
    const hours = { ...answer, question: 'hours-spent' as const };
    await handlers.keepAnswer({ propertyId, answer: hours });
    await handlers.keepAnswer({ propertyId, answer: { ...hours, about: 'tag-campaigns' } });
    const { answers } = await handlers.keepAnswer({ propertyId, answer: { ...hours, to: '2026-10-30' } });
    expect(answers).toHaveLength(3);
  });
});

describe('a request', () => {
  const shout = { text: 'Panier abandonné, aujourd’hui !', askedBy: 'Paul', objective: 'grow-outcome' };

  it('is parked until it is answered, with the reason and the day to look again', async () => {
    const { handlers } = await setUpRead();
    const { requests } = await handlers.keepRequest({ propertyId, ...shout, tacticId: 'abandoned-cart' });
    expect(requests).toMatchObject([{ state: 'parked', askedOn: '2026-11-21', text: shout.text }]);
    const requestId = requests?.[0]?.id ?? '';
    const answered = await handlers.answerRequest({
      propertyId,
      requestId,
      state: 'declined',
      reason: 'Le consentement manque',
      revisitOn: '2027-02-01',
    });
    expect(answered.requests).toMatchObject([
      { state: 'declined', reason: 'Le consentement manque', revisitOn: '2027-02-01' },
    ]);
  });

  it('is weighed on the figures of the property', async () => {
    const { handlers } = await setUpRead();
    const weighed = await handlers.weighTactic({ propertyId, tacticId: 'abandoned-cart' });
    expect(weighed).toMatchObject({ tacticId: 'abandoned-cart', recommendation: { tacticId: 'abandoned-cart' } });
    expect(await handlers.weighTactic({ propertyId, tacticId: 'none' })).toMatchObject({
      tacticId: null,
      recommendation: null,
    });
  });

  it('becomes an action when it is taken on, and without a tactic only with what the person says of it', async () => {
    const { handlers } = await setUpRead();
    const terms = { owner: 'Sacha', deputy: 'Léa', due: '2026-12-15', doneWhen: 'Les messages partent.' };
    const { requests } = await handlers.keepRequest({ propertyId, ...shout, tacticId: 'abandoned-cart' });
    const taken = await handlers.takeRequest({ propertyId, requestId: requests?.[0]?.id ?? '', ...terms });
    expect(taken.actions).toMatchObject([{ tacticId: 'abandoned-cart', owner: 'Sacha', state: 'to-do' }]);
    expect(taken.requests).toMatchObject([{ state: 'taken' }]);
    const { requests: two } = await handlers.keepRequest({
      propertyId,
      ...shout,
      text: 'Un dirigeable',
      tacticId: null,
    });
    await expect(handlers.takeRequest({ propertyId, requestId: two?.[1]?.id ?? '', ...terms })).rejects.toMatchObject({
      code: 'bad-input',
    });
    const own = { objective: 'Faire parler de nous', setUpHours: 10, weeklyHours: 0 };
    const three = await handlers.takeRequest({ propertyId, requestId: two?.[1]?.id ?? '', ...terms, own });
    expect(three.actions[1]).toMatchObject({ title: 'Un dirigeable', setUpHours: 10, state: 'to-do' });
  });
});

describe('the reason why an action is late', () => {
  it('is kept, and taken away by an empty one', async () => {
    const { handlers } = await setUpRead();
    const report = await handlers.report({ propertyId });
    const fingerprint = report?.advice.recommendations[0]?.fingerprint ?? '';
    const who = { owner: 'Sacha', deputy: '', due: null, doneWhen: '' };
    const { actions } = await handlers.accept({ propertyId, fingerprint, ...who });
    const actionId = actions[0]?.id ?? '';
    const late = await handlers.editAction({ propertyId, actionId, change: { reason: ' Le prestataire a fermé ' } });
    expect(late.actions[0]?.reason).toBe('Le prestataire a fermé');
    const moved = await handlers.editAction({ propertyId, actionId, change: { state: 'doing' } });
    expect(moved.actions[0]?.reason).toBe('Le prestataire a fermé');
    const cleared = await handlers.editAction({ propertyId, actionId, change: { reason: '' } });
    expect(cleared.actions[0]).not.toHaveProperty('reason');
  });
});

it('a memory that was kept before any of this was known still loads', async () => {
  const app = await setUpRead();
  await app.repository.write('memories', propertyId, EMPTY_MEMORY);
  expect(await app.handlers.memory({ propertyId })).toEqual(EMPTY_MEMORY);
  const { answers } = await app.handlers.keepAnswer({
    propertyId,
    answer: { question: 'sales', from: '2026-10-01', to: '2026-10-31', value: 0, givenBy: '' },
  });
  expect(answers).toHaveLength(1);
});
