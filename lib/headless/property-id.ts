import { PlateauError } from '@/lib/model/failure';

/** The IDs in a site's tag, which people have at hand. */
const MEASUREMENT_ID = /^G-[A-Z0-9]+$/i;

/**
 * A property's number, alone or as Google writes it; undefined for what is none.
 *
 * @example readPropertyId('properties/123456789') // '123456789'
 * @throws PlateauError `measurement-id` for the ID of a data stream, which looks like one and is not
 */
export function readPropertyId(text: string): string | undefined {
  if (MEASUREMENT_ID.test(text.trim()))
    throw new PlateauError('measurement-id', 'A Measurement ID is no property.', {
      details: { value: text.trim() },
      retry: { when: 'after-action' },
    });
  return /^(?:properties\/)?(\d+)$/.exec(text)?.[1];
}
