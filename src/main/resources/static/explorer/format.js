import { locale } from './language.js';

/** Numbers and days as the reader's language writes them; nothing where there is nothing. */
const NONE = '—';

export const number = (value, options = {}) =>
  value === null || value === undefined ? NONE : new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, ...options }).format(value);

export const percent = (share, digits = 1) => number(share, { style: 'percent', maximumFractionDigits: digits });

export const day = (iso) =>
  iso ? new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : NONE;

export const list = (items) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** Compares as a reader of the language sorts: Chinese by pinyin, digits by value; what is missing comes last. */
export function comparing(value) {
  const collator = new Intl.Collator(locale(), { numeric: true });
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    const [gone, lost] = [x === null || x === undefined || x === '', y === null || y === undefined || y === ''];
    if (gone || lost) return { last: gone - lost };
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  };
}

/** Sorts a copy of the rows; what is missing stays last in either direction. */
export function sorted(rows, value, descending = false) {
  const compare = comparing(value);
  return [...rows].sort((a, b) => {
    const order = compare(a, b);
    return typeof order === 'object' ? order.last : descending ? -order : order;
  });
}
