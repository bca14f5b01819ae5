import { half } from './language.js';

/** What the schema says of a type: the labels of its properties, relationships and enum values are the schema's own descriptions, so nothing is written twice. */
const TYPE = `query Described($type: String!) {
  __type(name: $type) {
    name description
    fields { name description args { name type { ...Wrapped } } type { ...Wrapped } }
    enumValues { name description }
  }
}
fragment Wrapped on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** What every entity has and every page shows in its own place; and the key by which the program compares targets, which says nothing to a reader. */
const COMMON = new Set(['id', 'name', 'aliases', 'basis', 'rule', 'version', 'evidence', 'comparability']);
const CONNECTION = /Connection$/;
const known = new Map();

const bare = (type) => (type.ofType ? bare(type.ofType) : type);
const isList = (type) => type.kind === 'LIST' || (type.kind === 'NON_NULL' && type.ofType.kind === 'LIST');

/** Whether a field is the connection of a relationship: those of computed fields have no edges with facts, and are sorted as nodes are. */
const isOfEdges = ({ name, args }) => CONNECTION.test(name) && args.some((arg) => arg.name === 'sort' && /LinkSort$/.test(bare(arg.type).name));

/** The first few words of a description: what stands before a stop, a semicolon or a bracket; `short` leaves out what follows a comma or a colon too. */
export function label(description, { short = false } = {}) {
  const [words] = half(description).replace(/^(?:The|An?) (?=\w)/, '').split(short ? /[。；;(（，：:,]|\.(?:\s|$)/ : /[。；;(（]|\.(?:\s|$)/);
  return words.trim().replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

async function read(name, ask) {
  const { __type: type } = await ask(TYPE, { type: name });
  const fields = type.fields ?? [];
  const connections = new Set(fields.filter(isOfEdges).map((field) => field.name.replace(CONNECTION, '')));
  const byName = new Map(fields.map((field) => [field.name, field]));
  const plain = fields.filter((field) => !connections.has(field.name) && !CONNECTION.test(field.name) && !COMMON.has(field.name));
  return {
    name,
    description: type.description,
    values: new Map((type.enumValues ?? []).map((value) => [value.name, value.description])),
    properties: plain
      .filter((field) => ['SCALAR', 'ENUM'].includes(bare(field.type).kind))
      .map((field) => ({ name: field.name, description: field.description, list: isList(field.type), enumeration: bare(field.type).kind === 'ENUM' ? bare(field.type).name : null, scalar: bare(field.type).name })),
    relations: fields.filter((field) => connections.has(field.name)).map((field) => ({ name: field.name, description: field.description, target: bare(field.type).name, connection: bare(byName.get(`${field.name}Connection`).type).name })),
  };
}

/** A type as the schema describes it; asked for once. */
export function described(name, ask) {
  if (!known.has(name)) {
    const reading = read(name, ask);
    known.set(name, reading);
    reading.catch(() => known.delete(name));
  }
  return known.get(name);
}

/** A type with the enums of its properties, ready to label values: `valueLabel(property, value)`. */
export async function describedWhole(name, ask) {
  const type = await described(name, ask);
  const names = [...new Set(type.properties.map((property) => property.enumeration).filter(Boolean))];
  const enums = new Map(await Promise.all(names.map(async (each) => [each, (await described(each, ask)).values])));
  return { ...type, valueLabel: (property, value) => (property.enumeration ? label(enums.get(property.enumeration).get(value) ?? value) : value) };
}
