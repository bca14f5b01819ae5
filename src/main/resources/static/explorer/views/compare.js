import { html, nothing } from 'lit';
import { number } from '../format.js';
import { unlessLost } from '../graphql.js';
import { say } from '../language.js';
import { go } from '../router.js';
import { View } from '../view.js';
import { PLANNERS, choice, planners } from '../components/choice.js';
import { exportLinks } from '../components/exports.js';
import { GROUND_PARTS } from '../components/grounds.js';
import { ORIGIN, OPEN, origin, t, unanswered } from '../components/insight.js';
import { entityLink } from '../components/marks.js';
import { empty } from '../components/states.js';
import own from '../words/compare.js';
import { OVERLAP, overlap } from './compare/overlap.js';
import { heat } from './compare/heat.js';

const w = say(own);
const MOST = 4;
const COUNTED = ['chains', 'segments', 'covered', 'companies', 'projects', 'platforms', 'prospects', 'targets'];

const COMPARISON = `query Comparison($zones: [ID!]!) {
  compareZones(zones: $zones) {
    zones { zone { __typename id name } ${COUNTED.join(' ')} }
    cells { zone { id name } chain { id name } state planned covered companies }
    overlaps { ...OverlapParts }
    unanswered { ...Open } provenance { ...Origin }
  }
}${OVERLAP}${GROUND_PARTS}${ORIGIN}${OPEN}`;

/** Two to four zones side by side: what each plan names, chain against zone as a heat map, and where two plan the same. The address is compare/<zone>/<zone>…. */
class Compare extends View {
  heading() {
    return w('title');
  }

  lead() {
    return w('lead');
  }

  async load({ path }, ask) {
    const all = planners(await ask(PLANNERS));
    // Fewer than two are made up with the zones of the largest plans.
    const large = all.filter(({ __typename, id }) => __typename === 'Zone' && !path.includes(id)).map(({ id }) => id);
    const zones = [...path.slice(0, MOST), ...large.slice(0, Math.max(0, 2 - path.length))];
    return { all, zones, comparison: zones.length < 2 ? null : (await unlessLost(ask(COMPARISON, { zones }))).compareZones };
  }

  actions() {
    return this.data?.comparison ? exportLinks('overlaps', { zones: this.data.zones }) : nothing;
  }

  /** Puts a zone in a place; none takes the place away. */
  put(at, id) {
    const zones = [...this.data.zones];
    if (id) zones[at] = id;
    else zones.splice(at, 1);
    go('compare', [...new Set(zones)]);
  }

  body({ all, zones, comparison }) {
    const free = (at) => all.filter(({ id }) => id === zones[at] || !zones.includes(id));
    return html`
      <div class="choices">
        ${zones.map((id, at) => choice(w('place', { number: at + 1 }), free(at), id, (picked) => this.put(at, picked), zones.length > 2 ? w('leave') : null))}
        ${zones.length < MOST ? choice(w('place', { number: zones.length + 1 }), free(zones.length), null, (picked) => this.put(zones.length, picked), w('add')) : nothing}
      </div>
      ${comparison ? this.comparison(comparison) : empty(t('lost'))}
    `;
  }

  comparison(found) {
    return html`<div class="stack">
      <section aria-labelledby="profile"><h2 id="profile" class="section-head">${w('profile')}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label=${w('profile')}><table class="plain">
          <thead><tr><th scope="col">${t('zone')}</th>${COUNTED.map((field) => html`<th scope="col" class="number">${w(`count.${field}`)}</th>`)}</tr></thead>
          <tbody>${found.zones.map((profile) => html`<tr><th scope="row">${entityLink(profile.zone)}</th>${COUNTED.map((field) => html`<td class="number">${number(profile[field])}</td>`)}</tr>`)}</tbody>
        </table></div>
        <p class="muted">${w('counted')}</p>
      </section>
      <section aria-labelledby="heat"><h2 id="heat" class="section-head">${w('heat')}</h2>${heat(found)}</section>
      <section aria-labelledby="overlaps"><h2 id="overlaps" class="section-head">${w('overlaps')} <span class="count">${number(found.overlaps.length)}</span></h2>
        ${found.overlaps.length ? found.overlaps.map(overlap) : html`<p class="state empty">${w('overlaps.none')}</p>`}
      </section>
      ${unanswered(found.unanswered)} ${origin(found.provenance)}
    </div>`;
  }
}

customElements.define('atlas-compare', Compare);
export default 'atlas-compare';
