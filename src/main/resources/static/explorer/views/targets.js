import { html, nothing } from 'lit';
import { number, percent, sorted } from '../format.js';
import { unlessLost } from '../graphql.js';
import { say } from '../language.js';
import { amend, link } from '../router.js';
import { View } from '../view.js';
import { choice } from '../components/choice.js';
import { exportLinks } from '../components/exports.js';
import { PLACES } from '../components/evidence.js';
import { GROUND_PARTS } from '../components/grounds.js';
import { comma, ORIGIN, OPEN, origin, t, unanswered } from '../components/insight.js';
import { entityLink, evidenceButton } from '../components/marks.js';
import { empty } from '../components/states.js';
import '../components/table.js';
import own from '../words/targets.js';
import { bars } from './targets/bars.js';
import { COMPARISON, comparisons } from './targets/comparisons.js';
import { FINDINGS, findings } from './targets/findings.js';
import { withUnit } from './targets/value.js';

const w = say(own);
const PAGE = 500;

const LEDGER = `query Ledger($owners: [ID!], $limit: Int, $offset: Int) {
  targetLedger(owners: $owners, limit: $limit, offset: $offset) {
    totalCount
    rows {
      owner { __typename id name } target { id name metric kind measure text value unit year comparator nature scope }
      baseline baselineYear impliedGrowth printedGrowth { text } agrees findings responsible { ...GroundParts }
    }
    comparisons { ...ComparisonParts }
    unanswered { ...Open } provenance { ...Origin }
  }
}${COMPARISON}${GROUND_PARTS}${ORIGIN}${OPEN}`;

const OWNERS = `query Owners {
  regions(where: {targets: {some: {}}}, sort: [{targets: {count: DESC}}], limit: 60) { __typename id name }
  zones(where: {targets: {some: {}}}, sort: [{targets: {count: DESC}}], limit: 200) { __typename id name }
}`;

const EVIDENCE = `query TargetEvidence($id: ID!) { target(id: $id) { basis rule evidence { ...Places } } }${PLACES}`;

/** The target ledger: bars from the baseline to the goal, all rows, shares of the whole, and what contradicts. */
class Targets extends View {
  heading() {
    return w('title');
  }

  lead() {
    return w('lead');
  }

  dataKey({ query }) {
    return JSON.stringify(query.owner ?? null);
  }

  async load({ query: { owner } }, ask) {
    const owners = owner ? [owner] : null;
    const [whose, first, audit] = await Promise.all([ask(OWNERS), unlessLost(ask(LEDGER, { owners, limit: PAGE, offset: 0 })), ask(FINDINGS, { entity: owner ?? null })]);
    const ledger = first.targetLedger;
    while (ledger && ledger.rows.length < ledger.totalCount) {
      const more = await ask(LEDGER, { owners, limit: PAGE, offset: ledger.rows.length });
      if (!more.targetLedger.rows.length) break;
      ledger.rows.push(...more.targetLedger.rows);
    }
    return { owners: [...whose.regions, ...whose.zones], ledger, audit: audit.audit };
  }

  actions() {
    return this.data?.ledger ? exportLinks('targets', { owners: this.route.query.owner, year: this.route.query.year }) : nothing;
  }

  body({ owners, ledger, audit }, { query }) {
    const whose = choice(w('owner'), owners, query.owner, (owner) => amend({ owner, metric: null, page: null }, { push: true }), t('everywhere'));
    if (!ledger) return html`<div class="choices">${whose}</div>${empty(t('lost'))}`;
    return html`
      <div class="choices">${whose} ${this.metrics(ledger.rows, query)}</div>
      <div class="stack">
        ${bars(ledger.rows, this.metric(ledger.rows, query))}
        <section aria-labelledby="rows"><h2 id="rows" class="section-head">${w('rows')}</h2>
          <atlas-table .label=${w('rows')} .rows=${ledger.rows} .columns=${this.columns()}></atlas-table></section>
        ${comparisons(ledger.comparisons)} ${findings(audit)}
        ${unanswered(ledger.unanswered)} ${origin(ledger.provenance)}
      </div>
    `;
  }

  /** The metrics that have a baseline and a goal, those of most owners first. */
  drawable(rows) {
    const owners = new Map();
    rows.filter(({ baseline, target }) => baseline !== null && target.value !== null && target.kind === 'TARGET').forEach(({ owner, target }) => owners.set(target.metric, (owners.get(target.metric) ?? new Set()).add(owner.id)));
    return [...owners].sort((a, b) => b[1].size - a[1].size).map(([metric]) => metric);
  }

  metric(rows, { metric }) {
    const drawable = this.drawable(rows);
    return drawable.includes(metric) ? metric : drawable[0];
  }

  metrics(rows, query) {
    const options = sorted(this.drawable(rows), (metric) => metric).map((metric) => ({ id: metric, name: metric }));
    return options.length ? choice(w('metric'), options, this.metric(rows, query), (metric) => amend({ metric })) : nothing;
  }

  columns() {
    const load = (id) => async (ask) => [(await ask(EVIDENCE, { id })).target];
    return [
      { key: 'owner', label: w('owner'), value: ({ owner }) => owner.name, cell: ({ owner }) => entityLink(owner) },
      { key: 'metric', label: w('metric'), value: ({ target }) => target.metric, cell: ({ target }) => html`<a class="entity" href=${link('entity', [target.id])}>${target.metric}</a>${target.scope ? html` <small class="muted">${target.scope}</small>` : nothing}` },
      { key: 'kind', label: w('kind'), value: ({ target }) => w(target.kind), code: ({ target }) => target.kind, filter: true, type: 'nowrap' },
      { key: 'year', label: w('year'), value: ({ target }) => (target.year === null ? null : String(target.year)), filter: true, type: 'number' },
      { key: 'baseline', label: w('baseline'), type: 'number', value: ({ baseline }) => baseline, cell: ({ baseline, baselineYear }) => (baseline === null ? '' : html`${number(baseline)}${baselineYear ? html` <small class="muted">${baselineYear}</small>` : nothing}`) },
      { key: 'value', label: w('value'), type: 'number', value: ({ target }) => target.value, cell: ({ target }) => html`${withUnit(target)}` },
      { key: 'implied', label: w('implied'), type: 'number', value: ({ impliedGrowth }) => impliedGrowth, cell: ({ impliedGrowth }) => (impliedGrowth === null ? '' : percent(impliedGrowth)) },
      { key: 'printed', label: w('printed'), type: 'number', value: ({ printedGrowth }) => printedGrowth?.text ?? null, cell: ({ printedGrowth, agrees }) => html`${printedGrowth?.text ?? ''}${agrees === false ? html` <span class="tag state-wanted">${w('differs')}</span>` : nothing}` },
      { key: 'nature', label: w('nature'), value: ({ target }) => (target.nature ? w(target.nature) : null), code: ({ target }) => target.nature, filter: true, type: 'nowrap' },
      { key: 'responsible', label: w('responsible'), value: ({ responsible }) => responsible.map(({ from }) => from.name).join(comma()) },
      { key: 'evidence', label: w('evidence'), plain: true, value: () => '', cell: ({ target, findings: found }) => html`${evidenceButton({ title: target.name, load: load(target.id) })}${found.length ? html` <span class="tag state-wanted">${w('finding')}</span>` : nothing}` },
    ];
  }
}

customElements.define('atlas-targets', Targets);
export default 'atlas-targets';
