import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import type { HealthFlag } from '@/lib/model/health';

const fr = narratorWith(languagePack('fr'), '2026-12-02');
const en = narratorWith(languagePack('en'), '2026-12-02');
const flag = (more: Partial<HealthFlag>): HealthFlag => ({
  code: 'gap',
  severity: 'warn',
  metrics: [],
  dimensions: [],
  ...more,
});

describe('what is not measured', () => {
  const missing = flag({ code: 'not-measured', metrics: ['sessions', 'keyEvents', 'addToCarts', 'checkouts'] });

  it('is named, however much it is', () => {
    expect(describeHealthFlag(missing, fr)).toContain(
      'trafic, événements clés, ajouts au panier et passages en caisse',
    );
    expect(describeHealthFlag(missing, en)).toContain('traffic, key events, additions to the cart and checkouts');
  });

  it('is the file’s lack where a file was read', () => {
    expect(describeHealthFlag(missing, fr, 'csv')).toMatch(/^Le fichier ne contient pas ces mesures\u00a0: trafic, /);
    expect(describeHealthFlag(missing, fr, 'ga4')).toMatch(/^Google Analytics ne mesure pas ici\u00a0: trafic, /);
  });
});

describe('days that are missing', () => {
  const period = { from: '2026-03-03', to: '2026-06-12' };

  it('are counted within a longer stretch', () => {
    expect(describeHealthFlag(flag({ period, days: 18 }), fr)).toMatch(
      /^18 jours sans données, entre le 3 mars et le 12 juin 2026\. /,
    );
    expect(describeHealthFlag(flag({ period, days: 18 }), en)).toMatch(
      /^18 days without data, between 3 March and 12 June 2026\. /,
    );
  });

  it('are the stretch itself where it is whole', () => {
    const whole = flag({ period: { from: '2026-06-09', to: '2026-06-11' }, days: 3 });
    expect(describeHealthFlag(whole, fr)).toMatch(/^Trois jours sans données, du 9 au 11 juin 2026\. /);
  });

  it('are still told where nobody counted them', () => {
    expect(describeHealthFlag(flag({ period }), fr)).toMatch(/^Des jours manquent du 3 mars au 12 juin 2026\. /);
  });
});

describe('figures that cannot be right', () => {
  const days = { from: '2026-10-01', to: '2026-10-28' };
  const over = flag({ code: 'impossible', severity: 'block', metrics: ['ecommercePurchases', 'sessions'] });
  const odd = flag({ code: 'odd-amounts', severity: 'block', metrics: ['totalRevenue'], period: days });
  const short = flag({ code: 'rows-short', severity: 'block', metrics: ['sessions', 'totalRevenue'], share: 0.73 });

  it('are named, with why they are missing', () => {
    expect(describeHealthFlag({ ...over, period: days }, fr)).toBe(
      'Plus de commandes que de visites du 1er au 28 octobre 2026\u00a0: l’un des deux est faux, et rien ne dit lequel. Aucun des deux n’est donné pour ces jours, ni rien de ce qui s’en calcule. Vérifiez comment l’un et l’autre sont mesurés.',
    );
    expect(describeHealthFlag(over, en)).toBe(
      'More orders than visits: one of the two is wrong, and nothing tells which. Neither is told, nor anything worked out from them. Check how both are measured.',
    );
    expect(describeHealthFlag(odd, en)).toContain('than usual (1 to 28 October 2026): at least thirty times as much');
    expect(describeHealthFlag({ ...odd, days: 9 }, fr)).toContain(
      'habituelle neuf jours entre le 1er octobre et le 28 octobre 2026\u00a0: au moins trente fois plus',
    );
    expect(describeHealthFlag(short, en, 'csv')).toBe(
      'The rows of the file hold 73% of what its total row says. These figures are therefore missing here, with all that is worked out from them: traffic and revenue. Export all its rows, or give a file of totals by day.',
    );
  });
});

describe('days that Google tells otherwise', () => {
  const period = { from: '2026-11-12', to: '2026-11-12' };
  const restated = flag({
    code: 'restated',
    metrics: ['totalRevenue'],
    period,
    days: 1,
    before: 9400,
    after: 5640,
    currency: 'EUR',
  });

  it('are told by day and amount', () => {
    expect(describeHealthFlag(restated, fr)).toBe(
      'Google donne d’autres chiffres qu’à une lecture précédente, le 12 novembre 2026 (le chiffre d’affaires)\u00a0: 9\u202f400\u00a0€ alors, 5\u202f640\u00a0€ à présent. Ce sont les derniers qui sont retenus.',
    );
    expect(describeHealthFlag({ ...restated, metrics: ['sessions'] }, en)).toContain(
      'on 12 November 2026 (traffic): 9,400 then, 5,640 now.',
    );
  });

  it('may be nothing any more', () => {
    expect(describeHealthFlag(flag({ code: 'taken-back', period }), fr)).toMatch(
      /^Google ne donne plus rien pour certains jours \(le 12 novembre 2026\), comme après une demande/,
    );
  });

  it('may be less than can be counted in hundredths', () => {
    expect(describeHealthFlag(flag({ code: 'without-day', share: 0.004 }), en)).toMatch(/^Less than 1% of the figures/);
  });
});
