import { PROPERTY_ID } from '@/lib/model/property-id';
import { propertyInView } from '@/lib/platform/tabs';

/** The property that the address of one of the extension's own pages asks for, else that of the tab in view. */
export async function propertyOfPage(): Promise<string | null> {
  return propertyAskedFor() ?? (await propertyInView());
}

/** Whatever else stands in the address is left. */
function propertyAskedFor(): string | null {
  const property = new URLSearchParams(location.search).get('property');
  return property !== null && PROPERTY_ID.test(property) ? property : null;
}
