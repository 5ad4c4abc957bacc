import { describe, expect, it } from 'vitest';
import { DEMO, setUp, setUpRead } from './setting';

async function setUpAdvised() {
  const app = await setUpRead();
  const report = await app.handlers.report({ propertyId: DEMO });
  const recommendation = report?.advice.recommendations[0];
  if (!recommendation) throw new Error('The demonstration recommends nothing.');
  return { ...app, report, recommendation };
}

const WHO = { propertyId: DEMO, owner: 'Sacha', deputy: 'Léa', due: '2026-12-15', doneWhen: 'C’est fini.' };

describe('the checklist', () => {
  it('remembers what was said', async () => {
    const { handlers, report } = await setUpAdvised();
    const { entries } = await handlers.memory({ propertyId: DEMO });
    expect(entries.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
      report.advice.recommendations.map(({ fingerprint }) => fingerprint).toSorted(),
    );
  });

  it('gains an action when advice is accepted, and the advice is not said as new again', async () => {
    const { handlers, recommendation } = await setUpAdvised();
    const { fingerprint } = recommendation;
    const memory = await handlers.accept({ ...WHO, fingerprint });
    expect(memory.actions).toMatchObject([
      { fingerprint, owner: 'Sacha', deputy: 'Léa', due: '2026-12-15', doneWhen: 'C’est fini.', state: 'to-do' },
    ]);
    const told = await handlers.report({ propertyId: DEMO });
    expect(told?.advice.recommendations.map((each) => each.fingerprint)).not.toContain(fingerprint);
  });

  it('refuses to accept what was not recommended', async () => {
    const { handlers } = await setUpAdvised();
    await expect(handlers.accept({ ...WHO, fingerprint: 'other' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('keeps a refusal with its reason', async () => {
    const { handlers, recommendation } = await setUpAdvised();
    const { fingerprint } = recommendation;
    const { entries } = await handlers.refuse({
      propertyId: DEMO,
      fingerprint,
      reason: 'Budget',
      revisitOn: '2027-02-01',
    });
    expect(entries.find((entry) => entry.fingerprint === fingerprint)).toMatchObject({
      state: 'refused',
      refusal: { on: '2026-11-21', reason: 'Budget', revisitOn: '2027-02-01' },
    });
  });

  it('moves an action', async () => {
    const { handlers, recommendation } = await setUpAdvised();
    const { actions } = await handlers.accept({ ...WHO, fingerprint: recommendation.fingerprint });
    const actionId = actions[0]?.id ?? '';
    const moved = await handlers.editAction({ propertyId: DEMO, actionId, change: { state: 'done', owner: 'Léa' } });
    expect(moved.actions).toMatchObject([{ state: 'done', owner: 'Léa', deputy: 'Léa', doneOn: '2026-11-21' }]);
  });

  it('tells what came of an action once its window is over, and not before', async () => {
    const { handlers, recommendation, goTo } = await setUpAdvised();
    const { actions } = await handlers.accept({ ...WHO, fingerprint: recommendation.fingerprint });
    const actionId = actions[0]?.id ?? '';
    await handlers.editAction({ propertyId: DEMO, actionId, change: { state: 'done' } });
    expect(await handlers.outcomes({ propertyId: DEMO })).toEqual([]);
    goTo('2027-06-21T10:00:00Z');
    await handlers.refresh({ propertyId: DEMO });
    expect(await handlers.outcomes({ propertyId: DEMO })).toMatchObject([{ actionId, judgedOn: '2027-06-21' }]);
  });

  it('keeps the order that the person gives', async () => {
    const { handlers, report } = await setUpAdvised();
    const terms = { propertyId: DEMO, owner: 'Sacha', deputy: '', due: null, doneWhen: '' };
    for (const { fingerprint } of report.advice.recommendations.slice(0, 2))
      await handlers.accept({ ...terms, fingerprint });
    const [first, second] = (await handlers.memory({ propertyId: DEMO })).actions.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('There are no two actions.');
    const place = { propertyId: DEMO, actionId: second, beside: first, side: 'before' } as const;
    expect((await handlers.placeAction(place)).actions.map(({ id }) => id)).toEqual([second, first]);
  });

  it('takes notes that enter the next report', async () => {
    const { handlers } = await setUpAdvised();
    const { annotations } = await handlers.annotate({ propertyId: DEMO, from: '2026-09-03', text: 'New checkout' });
    expect(annotations).toMatchObject([{ from: '2026-09-03', text: 'New checkout' }]);
  });

  it('loses nothing when two pages decide at once', async () => {
    const { handlers } = await setUpAdvised();
    const note = (text: string) => handlers.annotate({ propertyId: DEMO, from: '2026-09-03', text });
    await Promise.all([note('a'), note('b'), note('c')]);
    const { annotations } = await handlers.memory({ propertyId: DEMO });
    expect(annotations.map(({ text }) => text).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('needs a report first', async () => {
    const { handlers } = setUp();
    await expect(handlers.annotate({ propertyId: DEMO, from: '2026-09-03', text: 'x' })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
