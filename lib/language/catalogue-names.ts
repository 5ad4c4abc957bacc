import type { NameCatalogue, Names } from './catalogue/names';
import { segmentNoun } from './segment-noun';

/**
 * The names of a catalogue. One that it lacks (a metric of the property's own) is quoted as it is.
 *
 * @param locale - BCP 47, in which countries are named
 */
export function catalogueNames(catalogue: NameCatalogue, locale: string): Names {
  return {
    metric: (id) => find(catalogue.metrics, id) ?? catalogue.quoted(id),
    figure: (id) => find(catalogue.figures, id) ?? find(catalogue.metrics, id) ?? catalogue.quoted(id),
    unit: (id) => find(catalogue.units, id) ?? '',
    dimension: (id) => find(catalogue.dimensions, id) ?? id,
    segment: (dimension, value) => segmentNoun(catalogue, locale, dimension, value),
    department: (id) => find(catalogue.departments, id) ?? id,
    goal: (id) => find(catalogue.goals, id) ?? id,
  };
}

function find<Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
