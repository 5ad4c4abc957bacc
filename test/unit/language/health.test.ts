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
    expect(describeHealthFlag(missing, fr)).toContain('trafic, actions clés, ajouts au panier et passages en caisse');
    expect(describeHealthFlag(missing, en)).toContain('traffic, key actions, additions to the cart and checkouts');
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
