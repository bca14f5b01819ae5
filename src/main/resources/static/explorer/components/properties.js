import { html, nothing } from 'lit';
import { day, list, number } from '../format.js';
import { half } from '../language.js';
import { label } from '../meta.js';
import { term } from './marks.js';

/** The properties of an entity that the graph knows, each behind the schema's own words for it. What is not known is left out. */
const present = (value) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function shown(type, property, value) {
  if (property.name === 'recognitions') return list(value.map(recognition));
  if (property.list) return list(value.map((each) => String(type.valueLabel(property, each))));
  if (property.scalar === 'Date') return day(value);
  if (typeof value === 'number') return /year$/i.test(property.name) ? String(value) : number(value);
  if (property.enumeration) return type.valueLabel(property, value);
  return String(value);
}

/** A recognition is written KIND:STATUS; a title that is applied for is not the title, so both are said. */
const recognition = (text) => {
  const [kind, status] = text.split(':');
  return `${term(`Recognition.${kind}`)} · ${term(`Recognition.${status}`)}`;
};

// What is counted keeps its unit, which stands behind the comma.
const name = (property) => label(property.description, { short: !['Int', 'Float'].includes(property.scalar) });

/** `type` comes from `describedWhole`, the entity holds the type's properties by name. */
export function properties(type, entity) {
  const known = type.properties.filter((property) => present(entity[property.name]));
  return known.length
    ? html`<dl class="facts">${known.map((property) => html`<dt title=${half(property.description)}>${name(property)}</dt><dd>${shown(type, property, entity[property.name])}</dd>`)}</dl>`
    : nothing;
}
