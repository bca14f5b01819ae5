import { html, nothing } from 'lit';
import { day, number, percent, sorted } from '../format.js';
import { language, say } from '../language.js';
import { link } from '../router.js';
import { View } from '../view.js';
import { VIEWS } from '../views.js';
import { comma } from '../components/insight.js';
import { entityLink, term } from '../components/marks.js';
import { later } from '../components/part.js';
import '../components/table.js';
import frame from '../words/frame.js';
import words from '../words/overview.js';
import { NEWS, look, news } from './overview/news.js';

const t = say(words);
const shared = say(frame);

/** The types in the order in which a reader asks for them, each with its root. */
const TYPES = {
  Zone: 'zones', Chain: 'chains', Segment: 'segments', Company: 'companies', Project: 'projects', Platform: 'platforms',
  Target: 'targets', Initiative: 'initiatives', Partner: 'partners', Agency: 'agencies', Region: 'regions',
};

const HOLDINGS = `query Holdings {
  version
  ${NEWS}
  ${Object.values(TYPES).map((root) => `${root}: ${root}Connection { totalCount }`).join('\n  ')}
  bases: entitiesConnection { groupBy(by: [basis]) { key { value } count } }
}`;

const COVERAGE = `query Coverage {
  coverage {
    documents {
      document { id title issuer issuedOn number passages: passagesConnection { totalCount } }
      share { value numerator denominator } facts images { id }
    }
    provenance { rules { id wording { zh en } } cypher { text parameters } }
  }
}`;

const COUNTED = ['chains', 'segments', 'companies', 'projects', 'platforms', 'prospects', 'targets'];

const ZONES = `query Zones {
  zones(sort: [{name: ASC}], limit: 1000) {
    id name level kind
    within(limit: 1) { id name }
    hostRegions(limit: 1) { id name }
    ${COUNTED.map((field) => `${field}: ${field}Connection { totalCount }`).join('\n    ')}
  }
}`;

/** What the atlas holds: by type, by document, by zone. */
class Overview extends View {
  heading() {
    return t('title');
  }

  lead() {
    return t('lead');
  }

  async load(route, ask) {
    const parts = { coverage: later(ask(COVERAGE)), zones: later(ask(ZONES)) };
    const holdings = await ask(HOLDINGS);
    const counts = Object.fromEntries(Object.entries(TYPES).map(([type, root]) => [type, holdings[root].totalCount]));
    return { ...parts, holdings, seen: look(holdings.version, counts) };
  }

  body({ holdings, seen, coverage, zones }) {
    return html`<div class="stack">
      <section aria-labelledby="holdings">
        <h2 id="holdings" class="section-head">${t('holdings')}</h2>
        <ul class="holdings">
          ${Object.entries(TYPES).map(
            ([type, root]) => html`<li style=${`--type: var(--type-${type.toLowerCase()})`}><b>${number(holdings[root].totalCount)}</b><span>${term(type)}</span></li>`,
          )}
        </ul>
        <p class="muted">${t('bases')}${holdings.bases.groupBy.map(({ key, count }) => t('basis', { basis: term(key[0].value), count: number(count) })).join(comma())}</p>
      </section>
      <section aria-labelledby="news">
        <h2 id="news" class="section-head">${t('news')}</h2>
        <div class="card">${news(holdings, seen)}</div>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways" class="section-head">${t('ways')}</h2>
        <ul class="ways">${VIEWS.filter((view) => view.group && view.id !== 'overview').map((view) => this.way(view))}</ul>
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents" class="section-head">${t('documents')}</h2>
        <atlas-part .promise=${coverage} .again=${() => this.reload()} .view=${(data) => this.documents(data.coverage)}></atlas-part>
      </section>
      <section aria-labelledby="zones-title">
        <h2 id="zones-title" class="section-head">${t('zones')}</h2>
        <atlas-part .promise=${zones} .again=${() => this.reload()} .view=${(data) => this.zones(data.zones)}></atlas-part>
      </section>
    </div>`;
  }

  way(view) {
    return html`<li><a href=${link(view.id)}><b>${shared(`view.${view.id}`)}</b><span>${words[`way.${view.id}`] ? t(`way.${view.id}`) : nothing}</span></a></li>`;
  }

  documents({ documents, provenance }) {
    return html`<div class="cards">${sorted(documents, ({ document }) => document.issuedOn, true).map((covered) => this.document(covered))}</div>
      ${provenance.rules.map(({ wording }) => html`<p class="muted rule-said">${wording[language()]}</p>`)}`;
  }

  /** Those with the most in them first: a table that opens on empty corridors helps nobody. */
  zones(zones) {
    const weight = (zone) => COUNTED.reduce((sum, field) => sum + zone[field].totalCount, 0);
    return html`<atlas-table .label=${t('zones')} .rows=${sorted(zones, weight, true)} .columns=${this.columns()}></atlas-table>`;
  }

  document({ document, share, facts, images }) {
    return html`<article class="card document">
      <h3>${document.title}</h3>
      <dl class="facts">
        <dt>${t('issuer')}</dt><dd>${document.issuer ?? t('unknown')}</dd>
        <dt>${t('issuedOn')}</dt><dd>${document.issuedOn ? day(document.issuedOn) : t('unknown')}</dd>
        ${document.number ? html`<dt>${t('number')}</dt><dd>${document.number}</dd>` : nothing}
        <dt>${t('passages')}</dt><dd>${number(document.passages.totalCount)}${images.length ? html` <span class="muted">${t('images', { count: number(images.length) })}</span>` : nothing}</dd>
        <dt>${t('facts')}</dt><dd>${number(facts)}</dd>
      </dl>
      <div class="covered">
        <meter min="0" max="1" value=${share.value ?? 0} aria-label=${t('covered')}></meter>
        <span>${t('covered.of', { share: percent(share.value ?? 0, 0), numerator: number(share.numerator), denominator: number(share.denominator) })}</span>
      </div>
    </article>`;
  }

  columns() {
    return [
      { key: 'zone', label: term('Zone'), value: (zone) => zone.name, cell: (zone) => entityLink(zone) },
      { key: 'kind', label: t('kind'), value: (zone) => (zone.kind ? term(`ZoneKind.${zone.kind}`) : null), code: ({ kind }) => kind, filter: true, type: 'nowrap' },
      { key: 'level', label: t('level'), value: (zone) => (zone.level ? term(`Level.${zone.level}`) : null), code: ({ level }) => level, filter: true, type: 'nowrap' },
      { key: 'host', label: t('host'), value: (zone) => this.host(zone)?.name, cell: (zone) => (this.host(zone) ? entityLink(this.host(zone)) : '') },
      ...COUNTED.map((field) => ({ key: field, label: t(`count.${field}`), type: 'number', value: (zone) => zone[field].totalCount })),
    ];
  }

  host(zone) {
    return zone.kind === 'DEVELOPMENT_ZONE' ? (zone.hostRegions[0] ?? zone.within[0]) : (zone.within[0] ?? zone.hostRegions[0]);
  }
}

customElements.define('atlas-overview', Overview);
export default 'atlas-overview';
