import { html, nothing } from 'lit';
import { say } from '../language.js';
import { amend, link } from '../router.js';
import { View } from '../view.js';
import { PLANNERS, chainsOf, choice, planners } from '../components/choice.js';
import { exportLinks } from '../components/exports.js';
import { GROUND_PARTS, groundsButton } from '../components/grounds.js';
import { comma, ORIGIN, OPEN, origin, t, unanswered } from '../components/insight.js';
import { entityLink } from '../components/marks.js';
import { empty } from '../components/states.js';
import '../components/table.js';
import own from '../words/prospects.js';

const w = say(own);
const PAGE = 500;

const PROSPECTS = `query Prospects($zone: ID, $chain: ID, $limit: Int, $offset: Int) {
  prospects(zone: $zone, chain: $chain, limit: $limit, offset: $offset) {
    totalCount
    prospects { id status verbs contested company { __typename id name } zones { __typename id name } chains { id name } segments { id name } grounds { ...GroundParts } landed { ...GroundParts } }
    unanswered { ...Open } provenance { ...Origin }
  }
}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const links = (entities) => entities.map((entity, at) => html`${at ? comma() : nothing}${entityLink(entity)}`);
const names = (entities) => entities.map(({ name }) => name).join(comma());

/** The prospect list: whom the plans court, and the wishes that name nobody. */
class Prospects extends View {
  heading() {
    return w('title');
  }

  lead() {
    return w('lead');
  }

  dataKey({ query }) {
    return JSON.stringify([query.zone, query.chain]);
  }

  async load({ query: { zone = null, chain = null } }, ask) {
    const [plans, first] = await Promise.all([ask(PLANNERS), ask(PROSPECTS, { zone, chain, limit: PAGE, offset: 0 })]);
    const found = first.prospects;
    while (found && found.prospects.length < found.totalCount) {
      const more = await ask(PROSPECTS, { zone, chain, limit: PAGE, offset: found.prospects.length });
      if (!more.prospects.prospects.length) break;
      found.prospects.push(...more.prospects.prospects);
    }
    return { planners: planners(plans), found };
  }

  actions() {
    const { zone, chain, status, contested, find } = this.route?.query ?? {};
    return this.data?.found ? exportLinks('prospects', { zone, chain, statuses: status, courtedByAtLeast: contested === 'true' ? 2 : null, phrase: find }) : nothing;
  }

  body({ planners: all, found }, { query }) {
    return html`
      <div class="choices">
        ${choice(t('zone'), all, query.zone, (zone) => amend({ zone, page: null }, { push: true }), t('everywhere'))}
        ${choice(t('chain'), chainsOf(all), query.chain, (chain) => amend({ chain, page: null }, { push: true }), t('everywhere'))}
      </div>
      ${found
        ? html`<atlas-table .label=${w('title')} .rows=${found.prospects} .columns=${this.columns()}></atlas-table> ${unanswered(found.unanswered)} ${origin(found.provenance)}`
        : empty(t('lost'))}
    `;
  }

  columns() {
    return [
      { key: 'company', label: w('company'), value: ({ company }) => company?.name ?? null, cell: ({ company, status }) => (company ? entityLink(company) : html`<span class="muted">${w(status)}</span>`) },
      { key: 'status', label: w('status'), value: ({ status }) => w(status), code: ({ status }) => status, filter: true, type: 'nowrap' },
      { key: 'verbs', label: w('verbs'), value: ({ verbs }) => verbs.join(comma()) },
      { key: 'zones', label: t('zone'), value: ({ zones }) => names(zones), cell: ({ zones }) => links(zones) },
      { key: 'chains', label: t('chain'), value: ({ chains }) => names(chains), cell: ({ chains, zones }) => chains.map((chain, at) => html`${at ? comma() : nothing}<a href=${link('map', [zones[0]?.id ?? '-', chain.id])}>${chain.name}</a>`) },
      { key: 'segments', label: w('segments'), value: ({ segments }) => names(segments), cell: ({ segments }) => links(segments) },
      { key: 'contested', label: w('contested'), value: ({ contested }) => w(contested ? 'yes' : 'no'), code: ({ contested }) => String(contested), filter: true, type: 'nowrap' },
      { key: 'landed', label: w('landed'), value: ({ landed }) => landed.map(({ to }) => to.name).join(comma()) },
      { key: 'evidence', label: w('evidence'), plain: true, value: () => '', cell: (one) => groundsButton(one.company?.name ?? names(one.segments), [...one.grounds, ...one.landed]) },
    ];
  }
}

customElements.define('atlas-prospects', Prospects);
export default 'atlas-prospects';
