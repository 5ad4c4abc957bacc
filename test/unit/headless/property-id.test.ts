import { describe, expect, it } from 'vitest';
import { failureMessage } from '@/lib/headless/failure-message';
import { readPropertyId } from '@/lib/headless/property-id';

const refusalOf = (text: string): unknown => {
  try {
    return readPropertyId(text);
  } catch (error) {
    return error;
  }
};

describe('a property', () => {
  it.each([
    ['123456789', '123456789'],
    ['properties/123456789', '123456789'],
    ['shop', undefined],
    ['', undefined],
  ])('is a number: %s', (text, id) => {
    expect(readPropertyId(text)).toBe(id);
  });

  it.each(['G-ABC123XYZ', 'g-abc123xyz', ' G-ABC123XYZ '])('is not a Measurement ID, which is told: %s', (text) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatchObject({ code: 'measurement-id' });
    expect(failureMessage(refusal, 'en')).toMatch(
      /^plateau: This is a Measurement ID: “G-ABC123XYZ”\. .* digits only/i,
    );
    expect(failureMessage(refusal, 'fr')).toMatch(/identifiant de mesure.*des chiffres seuls/);
  });
});
