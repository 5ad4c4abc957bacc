import { describe, expect, it } from 'vitest';
import { Tactic } from '@/lib/advise/tactic';
import { abandonedCart } from '@/lib/advise/tactics/abandoned-cart';
import { Source } from '@/lib/model/recommendation';

const good = { name: 'Bluecore', url: 'https://www.mediapost.com/publications/article/317050/', date: '2018' };

describe('a published figure', () => {
  it.each(['2018', '2018-04', '2018-04-30'])('stands with a source of %s', (date) => {
    expect(Source.safeParse({ ...good, date }).success).toBe(true);
  });

  it.each([
    { ...good, name: '' },
    { ...good, url: '' },
    { ...good, url: 'a study' },
    { ...good, date: '' },
    { ...good, date: 'last year' },
    { ...good, date: '2018-13' },
    { ...good, date: '2018-04-32' },
  ])('does not stand with %o', (source) => {
    expect(Source.safeParse(source).success).toBe(false);
    const { effect } = abandonedCart;
    expect(Tactic.safeParse({ ...abandonedCart, effect: { ...effect, sources: [source] } }).success).toBe(false);
  });

  it('does not stand without any', () => {
    expect(Tactic.safeParse(abandonedCart).success).toBe(true);
    expect(Tactic.safeParse({ ...abandonedCart, effect: { ...abandonedCart.effect, sources: [] } }).success).toBe(
      false,
    );
  });
});
