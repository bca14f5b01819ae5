import { html, nothing } from 'lit';
import { sorted } from '../format.js';
import { t } from './insight.js';

/** The choice of a zone or region and of a chain, which most views on insights begin with. */

/** Those who plan chains, the largest plans first; each with the chains it plans, those of most companies first. */
export const PLANNERS = `query Planners {
  regions(where: {chains: {some: {}}}, sort: [{chains: {count: DESC}}], limit: 60) { __typename id name chains(limit: 300, sort: [{companies: {count: DESC}}, {segments: {count: DESC}}]) { id name } }
  zones(where: {chains: {some: {}}}, sort: [{chains: {count: DESC}}], limit: 400) { __typename id name chains(limit: 120, sort: [{companies: {count: DESC}}, {segments: {count: DESC}}]) { id name } }
}`;

/** The planners of an answer to `PLANNERS` in one list, those with the most chains first. */
export const planners = ({ regions, zones }) => [...regions, ...zones].sort((a, b) => b.chains.length - a.chains.length);

/** All chains that these plan, in the reader's order. */
export const chainsOf = (all) => sorted([...new Map(all.flatMap((planner) => planner.chains).map((chain) => [chain.id, chain])).values()], ({ name }) => name);

/** A select of entities; `any` is the label of no choice, or null where one has to be made. */
export const choice = (label, options, chosen, pick, any = null) => html`<label class="choice"><span>${label}</span>
  <select @change=${(event) => pick(event.target.value || null)}>
    ${any === null ? (options.some(({ id }) => id === chosen) ? nothing : html`<option value="">${t('choose')}</option>`) : html`<option value="">${any}</option>`}
    ${options.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
  </select></label>`;
