/** A value as printed, with its unit where a number has none: a text that is no number says its own. */
export const withUnit = ({ text, unit }) => (unit && !text.includes(unit) && /\d/.test(text) ? `${text}${unit === '%' ? '' : ' '}${unit}` : text);
