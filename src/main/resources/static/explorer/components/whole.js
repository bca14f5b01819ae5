import { describedWhole } from '../meta.js';

/** What is asked of one entity wherever it is shown by itself: its properties, and how many there are at the end of each kind of relationship. */
export const rootOf = (type) => `${type[0].toLowerCase()}${type.slice(1)}`;

/** Gives {type, entity, counts}: the type as described by the schema, the entity or null, and the count of each relationship by its name. */
export async function wholeOf(id, typename, ask) {
  const type = await describedWhole(typename, ask);
  const query = `query Whole($id: ID!) {
  entity: ${rootOf(typename)}(id: $id) {
    id name aliases basis rule ${type.properties.map(({ name }) => name).join(' ')}
    ${type.relations.map(({ name }) => `count_${name}: ${name}Connection { totalCount }`).join('\n    ')}
  }
}`;
  const { entity } = await ask(query, { id });
  const counts = new Map(type.relations.map(({ name }) => [name, entity?.[`count_${name}`].totalCount ?? 0]));
  return { type, entity, counts, some: type.relations.filter(({ name }) => counts.get(name) > 0) };
}
