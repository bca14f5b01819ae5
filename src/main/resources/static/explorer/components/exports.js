import { html } from 'lit';
import { language } from '../language.js';
import { t } from './insight.js';

/** Links to files of the program: `/export/<name>.<format>`, with the parameters that were chosen. A list is given once for each item. */
export function exportAddress(name, format, parameters = {}) {
  const query = new URLSearchParams({ lang: language() });
  Object.entries(parameters).forEach(([key, value]) => [value ?? []].flat().forEach((item) => item !== '' && query.append(key, item)));
  return new URL(`../../export/${name}.${format}?${query}`, import.meta.url).href;
}

export const exportLinks = (name, parameters) =>
  ['xlsx', 'csv'].map((format) => html`<a class="button" download href=${exportAddress(name, format, parameters)}>${t(format)}</a>`);
