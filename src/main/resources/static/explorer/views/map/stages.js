import { html, nothing } from 'lit';
import { say } from '../../language.js';
import { GROUND_PARTS } from '../../components/grounds.js';
import { comma, ORIGIN, OPEN, t } from '../../components/insight.js';
import { stateMark } from '../../components/marks.js';
import { gapKind } from '../gaps/verdict.js';
import own from '../../words/map.js';

const w = say(own);

/** The chain map as a query. */
export const CHAIN_MAP = `query ChainMap($chain: ID!, $zone: ID) {
  chainMap(chain: $chain, zone: $zone) {
    chain { id name } zone { __typename id name } parts { id name }
    stages { position ordered segments {
      segment { id name kind } order coverage
      plans { ...GroundParts } companies { ...GroundParts } projects { ...GroundParts } platforms { ...GroundParts } prospects { ...GroundParts }
      gaps { id kind basis reason { zh en } landing { zone { id name } verb state rule { id wording { zh en } } grounds { ...GroundParts } } candidates { kind rule { id wording { zh en } } entity { __typename id name } grounds { ...GroundParts } } }
    } }
    links { from { id name } to { id name } }
    companies { ...GroundParts } leaders { ...GroundParts }
    completeness { completeness { value numerator denominator } continuity { value numerator denominator } }
    unanswered { ...Open } provenance { ...Origin }
  }
}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const LEGEND = ['OPERATING', 'PROJECT_ONLY', 'NOT_SEEN'];

const counts = (one) =>
  ['companies', 'projects', 'platforms', 'prospects']
    .filter((list) => one[list].length)
    .map((list) => html`<span>${t(list)} ${one[list].length}</span>`);

/** The flows of a segment in words, because a line is not seen by everybody. */
const flows = (one, links) => {
  const to = links.filter(({ from }) => from.id === one.segment.id).map((flow) => flow.to.name);
  return to.length ? html`<small class="flow">→ ${to.join(comma())}</small>` : nothing;
};

const card = (one, links, chosen, pick) => html`<li>
  <button class="segment ${one.coverage.toLowerCase()}" aria-pressed=${one.segment.id === chosen} @click=${() => pick(one.segment.id)}>
    <b>${one.segment.name}</b>
    <span class="coverage">${t(`Coverage.${one.coverage}`)}</span>
    <span class="marks">${[...new Set(one.plans.map(({ fact }) => fact.state).filter(Boolean))].map(stateMark)} ${[...new Set(one.gaps.map(({ kind }) => kind))].map(gapKind)}</span>
    <span class="counts">${counts(one)}</span>
    ${flows(one, links)}
  </button>
</li>`;

const row = (map, some, chosen, pick) =>
  some.length
    ? html`<ol class="stages">
        ${some.map(
          (stage) => html`<li class=${stage.ordered ? 'stage' : 'stage loose'}>
            <h2>${stage.ordered ? w('stage', { position: stage.position }) : w('loose')}</h2>
            <ul>${stage.segments.map((one) => card(one, map.links, chosen, pick))}</ul>
          </li>`,
        )}
      </ol>`
    : nothing;

/** The stages from left to right; what the text gives no order stands below, as what it is. */
export const stages = (map, chosen, pick) => html`<div class="chain-map">
  <ul class="coverage-legend" aria-label=${w('legend')}>${LEGEND.map((coverage) => html`<li class=${coverage.toLowerCase()}>${t(`Coverage.${coverage}`)}</li>`)}</ul>
  ${[true, false].map((ordered) => row(map, map.stages.filter((stage) => stage.ordered === ordered), chosen, pick))}
  ${map.stages.length ? nothing : html`<p class="state empty">${w('none')}</p>`}
</div>`;
