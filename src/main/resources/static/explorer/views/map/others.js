import { html, nothing } from 'lit';
import { say } from '../../language.js';
import { GROUND_PARTS, groundList, groundsButton } from '../../components/grounds.js';
import { comma, ORIGIN, OPEN, t } from '../../components/insight.js';
import { entityLink, stateMark } from '../../components/marks.js';
import own from '../../words/map.js';

const w = say(own);

/** The four maps, in the order of the hi-tech zone's plan. */
export const KINDS = ['chain', 'technology', 'application', 'regional'];

const TAIL = `unanswered { ...Open } provenance { ...Origin }`;
const WORKERS = 'plans { ...GroundParts } companies { ...GroundParts } platforms { ...GroundParts } projects { ...GroundParts }';

const TECHNOLOGY = `query TechnologyRoute($chain: ID, $zone: ID) {
  technologyRoute(chain: $chain, zone: $zone) { totalCount steps { segment { id name } chain { id name } breakthrough ${WORKERS} links { from { id name } to { id name } } } ${TAIL} }
}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const APPLICATION = `query ApplicationMap($chain: ID, $zone: ID) {
  applicationMap(chain: $chain, zone: $zone) { totalCount fields { segment { id name } chain { id name } ${WORKERS} } ${TAIL} }
}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const REGIONAL = `query RegionalMap($chain: ID!, $zones: [ID!]) {
  regionalMap(chain: $chain, zones: $zones) {
    chain { id name } zones { __typename id name } segments { id name }
    cells { zone { id } segment { id } coverage state plans { ...GroundParts } companies { ...GroundParts } projects { ...GroundParts } } ${TAIL}
  }
}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const worked = (one) => html`${groundList(t('plans'), one.plans)} ${groundList(t('companies'), one.companies)} ${groundList(t('platforms'), one.platforms)} ${groundList(t('projects'), one.projects)}`;

const cards = (items) =>
  items.length
    ? html`<div class="cards wide">${items.map((one) => html`<article class="card">
        <h2>${entityLink(one.segment)} ${one.breakthrough ? html`<span class="tag state-breakthrough">${w('breakthrough')}</span>` : nothing}</h2>
        ${one.links?.length ? html`<p class="muted">${one.links.map(({ from, to }) => `${from.name} → ${to.name}`).join(comma())}</p>` : nothing}
        ${worked(one)}
        ${one.companies.length + one.platforms.length + one.projects.length === 0 ? html`<p class="muted">${w('nobody')}</p>` : nothing}
      </article>`)}</div>`
    : html`<p class="state empty">${t('none')}</p>`;

const cellOf = (cell) =>
  cell
    ? html`<td class="cell ${cell.coverage.toLowerCase()}">
        <span class="coverage">${t(`Coverage.${cell.coverage}`)}</span> ${stateMark(cell.state)}
        ${groundsButton(t('plans'), [...cell.plans, ...cell.companies, ...cell.projects])}</td>`
    : html`<td class="cell none"><span aria-hidden="true">·</span><span class="unseen">${t('none')}</span></td>`;

/** Zones against segments; the first column is what is said of the chain as a whole. */
const grid = (map) => {
  const cells = new Map(map.cells.map((cell) => [`${cell.zone.id} ${cell.segment?.id ?? ''}`, cell]));
  return map.zones.length
    ? html`<div class="scroll regional" tabindex="0" role="region" aria-label=${w('title.regional')}><table class="plain">
        <caption class="unseen">${w('title.regional')}</caption>
        <thead><tr><th scope="col">${t('zone')}</th><th scope="col">${w('asWhole')}</th>${map.segments.map((segment) => html`<th scope="col">${segment.name}</th>`)}</tr></thead>
        <tbody>${map.zones.map((zone) => html`<tr><th scope="row">${entityLink(zone)}</th>
          ${[{ id: '' }, ...map.segments].map((segment) => cellOf(cells.get(`${zone.id} ${segment.id}`)))}</tr>`)}</tbody>
      </table></div>`
    : html`<p class="state empty">${t('none')}</p>`;
};

export const OTHERS = {
  technology: { query: TECHNOLOGY, body: (answer) => cards(answer.steps) },
  application: { query: APPLICATION, body: (answer) => cards(answer.fields) },
  regional: { query: REGIONAL, body: grid },
};
