import { html, nothing } from 'lit';
import { say } from '../language.js';
import { amend, link } from '../router.js';
import { View } from '../view.js';
import { PLANNERS, chainsOf, choice, planners } from '../components/choice.js';
import { exportLinks } from '../components/exports.js';
import { comma, ORIGIN, OPEN, origin, said, t, unanswered } from '../components/insight.js';
import { entityLink } from '../components/marks.js';
import { empty } from '../components/states.js';
import '../components/table.js';
import own from '../words/gaps.js';
import { VERDICT, gapKind, verdict } from './gaps/verdict.js';

const w = say(own);
const PAGE = 400; // Larger pages would exceed the limit on cost.
const MOST = 5_000;

const BOARD = `query GapBoard($zone: ID, $chain: ID, $limit: Int, $offset: Int) {
  gaps(zone: $zone, chain: $chain, sort: [{basis: ASC}], limit: $limit, offset: $offset) {
    totalCount
    verdicts { id kind basis singleCompany reason { zh en } zone { __typename id name } chain { id name } segment { id name } landing { zone { id name } } candidates { entity { id name } } }
    unanswered { ...Open } provenance { ...Origin }
  }
}${ORIGIN}${OPEN}`;

const ONE = `query Gap($id: ID!) { gap(id: $id) { ...Verdict } }${VERDICT}`;

/** The gap board: all verdicts of the zones and chains that were chosen; and, with an id in the address, one verdict that can be sent to a colleague. */
class Gaps extends View {
  heading() {
    return this.data?.gap ? w('one') : w('title');
  }

  lead() {
    return this.route?.path[0] ? html`<a href=${link('gaps')}>${w('back')}</a>` : w('lead');
  }

  dataKey({ path, query }) {
    return JSON.stringify([path, query.zone, query.chain]);
  }

  async load({ path: [id], query: { zone = null, chain = null } }, ask) {
    if (id) return ask(ONE, { id });
    const [plans, first] = await Promise.all([ask(PLANNERS), ask(BOARD, { zone, chain, limit: PAGE, offset: 0 })]);
    if (!first.gaps) return { planners: planners(plans), gaps: null };
    const { gaps } = first;
    while (gaps.verdicts.length < Math.min(gaps.totalCount, MOST)) {
      const more = await ask(BOARD, { zone, chain, limit: PAGE, offset: gaps.verdicts.length });
      if (!more.gaps.verdicts.length) break;
      gaps.verdicts.push(...more.gaps.verdicts);
    }
    return { planners: planners(plans), gaps };
  }

  actions() {
    if (!this.data?.gaps) return nothing;
    const { zone, chain, kind, basis, find } = this.route.query;
    return exportLinks('gaps', { zone, chain, kinds: kind, basis, phrase: find });
  }

  body(data, { path: [id], query }) {
    if (id) return data.gap ? verdict(data.gap) : empty(w('gone'));
    const zones = data.planners;
    const chains = chainsOf(query.zone ? zones.filter(({ id: zone }) => zone === query.zone) : zones);
    return html`
      <div class="choices">
        ${choice(t('zone'), zones, query.zone, (zone) => amend({ zone, chain: null, page: null }, { push: true }), t('everywhere'))}
        ${choice(t('chain'), chains, query.chain, (chain) => amend({ chain, page: null }, { push: true }), t('everywhere'))}
      </div>
      ${data.gaps
        ? html`<atlas-table .label=${w('title')} .rows=${data.gaps.verdicts} .columns=${this.columns()}></atlas-table>
            ${unanswered(data.gaps.unanswered)} ${origin(data.gaps.provenance)}`
        : empty(t('lost'))}
    `;
  }

  columns() {
    return [
      { key: 'zone', label: t('zone'), value: ({ zone }) => zone.name, cell: ({ zone }) => entityLink(zone) },
      { key: 'chain', label: t('chain'), value: ({ chain }) => chain.name, cell: ({ chain, zone }) => html`<a href=${link('map', [zone.id, chain.id])}>${chain.name}</a>` },
      { key: 'segment', label: w('segment'), value: ({ segment }) => segment?.name ?? null, cell: ({ segment }) => (segment ? entityLink(segment) : html`<span class="muted">${w('whole')}</span>`) },
      { key: 'kind', label: w('kind'), value: ({ kind }) => t(`GapKind.${kind}`), code: ({ kind }) => kind, cell: ({ kind }) => gapKind(kind), filter: true },
      { key: 'basis', label: w('basis'), value: ({ basis }) => t(`GapBasis.${basis}`), code: ({ basis }) => basis, filter: true, type: 'nowrap' },
      { key: 'reason', label: w('reason'), value: ({ reason }) => said(reason), cell: ({ id, reason }) => html`<a class="quiet-link" href=${link('gaps', [id])}>${said(reason)}</a>`, plain: true },
      { key: 'landing', label: t('landing'), value: ({ landing }) => landing.map(({ zone }) => zone.name).join(' '), cell: ({ landing }) => landing.map(({ zone }, at) => html`${at ? comma() : nothing}${entityLink(zone)}`) },
      { key: 'candidates', label: t('candidates'), type: 'number', value: ({ candidates }) => candidates.length },
    ];
  }
}

customElements.define('atlas-gaps', Gaps);
export default 'atlas-gaps';
