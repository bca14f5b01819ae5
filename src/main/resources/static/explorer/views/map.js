import { html, nothing } from 'lit';
import { say } from '../language.js';
import { amend, go, link } from '../router.js';
import { View } from '../view.js';
import { PLANNERS, chainsOf, choice, planners } from '../components/choice.js';
import { groundList } from '../components/grounds.js';
import { comma, origin, ratio, said, t, unanswered } from '../components/insight.js';
import { entityLink } from '../components/marks.js';
import { empty } from '../components/states.js';
import own from '../words/map.js';
import { gapKind } from './gaps/verdict.js';
import { CHAIN_MAP, stages } from './map/stages.js';
import { panel } from './map/panel.js';
import { KINDS, OTHERS } from './map/others.js';

const w = say(own);
const EVERYWHERE = '-';

/** Who names no zone sees the one of most companies: a map of all zones has no gaps to show. */
const FIRST = `query FirstZone { zones(where: {chains: {some: {}}}, sort: [{companies: {count: DESC}}], limit: 1) { id } }`;

/** What is missing as a whole is no segment's; it stands above the map. */
const WHOLE = `query WholeGaps($chain: ID!, $zone: ID!) {
  gaps(zone: $zone, chain: $chain, kinds: [BUILD], limit: 10) { verdicts { id kind reason { zh en } } provenance { cypher { text parameters } } }
}`;

/** The four maps of a chain in a zone: chain, technology route, application, regional distribution. The address is map/<zone or ->/<chain>?kind=…&segment=…. */
class MapView extends View {
  heading() {
    return w(`title.${this.kind()}`);
  }

  lead() {
    return w(`lead.${this.kind()}`);
  }

  kind() {
    const kind = this.route?.query.kind;
    return KINDS.includes(kind) ? kind : 'chain';
  }

  dataKey({ path, query }) {
    return JSON.stringify([path, query.kind]);
  }

  async load({ path: [place, wanted], query }, ask) {
    const all = planners(await ask(PLANNERS));
    const zone = place === EVERYWHERE ? null : (place ?? (await ask(FIRST)).zones[0]?.id ?? null);
    const chain = wanted ?? (all.find(({ id }) => id === zone) ?? all[0])?.chains[0]?.id;
    if (!chain) return { all, answer: null };
    const kind = KINDS.includes(query.kind) ? query.kind : 'chain';
    const asked = kind === 'chain' ? CHAIN_MAP : OTHERS[kind].query;
    const [answer, whole] = await Promise.all([
      ask(asked, kind === 'regional' ? { chain, zones: zone ? [zone] : null } : { chain, zone }),
      kind === 'chain' && zone ? ask(WHOLE, { chain, zone }) : null,
    ]);
    return { all, zone, chain, kind, answer: Object.values(answer)[0], whole: whole?.gaps?.verdicts ?? [] };
  }

  to(zone, chain) {
    go('map', [zone ?? EVERYWHERE, ...(chain ? [chain] : [])], { kind: this.route.query.kind });
  }

  actions() {
    return this.data?.answer ? html`<a class="button" href=${link('brief', [this.data.chain], { zone: this.data.zone })}>${w('brief')}</a>` : nothing;
  }

  body({ all, zone, chain, kind, answer, whole }, { query }) {
    const chains = chainsOf(zone ? all.filter(({ id }) => id === zone) : all);
    const known = chains.some(({ id }) => id === chain) || !answer?.chain ? chains : [...chains, answer.chain];
    return html`
      <div class="choices">
        ${choice(t('zone'), all, zone, (picked) => this.to(picked, null), t('everywhere'))}
        ${choice(t('chain'), known, chain, (picked) => this.to(zone, picked))}
        <nav class="kinds" aria-label=${w('kinds')}>
          ${KINDS.map((one) => html`<a class="button" aria-current=${one === kind ? 'page' : nothing} href=${link('map', [zone ?? EVERYWHERE, ...(chain ? [chain] : [])], { kind: one === 'chain' ? null : one })}>${w(`kind.${one}`)}</a>`)}
        </nav>
      </div>
      ${answer === null || answer === undefined ? empty(t('lost')) : kind === 'chain' ? this.chain(answer, whole, query) : OTHERS[kind].body(answer)}
      ${answer ? html`${unanswered(answer.unanswered)} ${origin(answer.provenance)}` : nothing}
    `;
  }

  chain(map, whole, { segment }) {
    const picked = map.stages.flatMap((stage) => stage.segments).find((one) => one.segment.id === segment);
    return html`
      <p class="summary">${entityLink(map.chain)}${map.zone ? html` · ${entityLink(map.zone)}` : nothing}
        · ${t('completeness')} ${ratio(map.completeness.completeness)} · ${t('continuity')} ${ratio(map.completeness.continuity)}
        ${map.parts.length ? html`<br>${w('parts')} ${map.parts.map((part, at) => html`${at ? comma() : nothing}<a href=${link('map', [map.zone?.id ?? EVERYWHERE, part.id])}>${part.name}</a>`)}` : nothing}</p>
      ${whole.length ? html`<ul class="whole-gaps">${whole.map((gap) => html`<li>${gapKind(gap.kind)} <a href=${link('gaps', [gap.id])}>${said(gap.reason)}</a></li>`)}</ul>` : nothing}
      <div class=${picked ? 'map-and-panel open' : 'map-and-panel'}>
        ${stages(map, segment, (id) => amend({ segment: id === segment ? null : id }, { push: true }))}
        ${picked ? panel(picked, map, () => amend({ segment: null })) : nothing}
      </div>
      <div class="two">${groundList(t('leaders'), map.leaders)} ${groundList(w('ofChain'), map.companies)}</div>
    `;
  }
}

customElements.define('atlas-map', MapView);
export default 'atlas-map';
