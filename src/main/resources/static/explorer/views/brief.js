import { html, nothing } from 'lit';
import { say } from '../language.js';
import { go, link } from '../router.js';
import { View } from '../view.js';
import { PLANNERS, chainsOf, choice, planners } from '../components/choice.js';
import { PLACES } from '../components/evidence.js';
import { exportAddress } from '../components/exports.js';
import { bracketed, colon, comma, ORIGIN, OPEN, origin, ratio, said, stop, t } from '../components/insight.js';
import { entityLink } from '../components/marks.js';
import { empty } from '../components/states.js';
import own from '../words/brief.js';
import { Footnotes } from './brief/footnotes.js';
import { gapKind } from './gaps/verdict.js';
import { withUnit } from './targets/value.js';

const w = say(own);
const FACT = 'from { __typename id name } to { __typename id name } fact { verb title mechanism evidence { ...Places } }';
const LISTS = ['plans', 'leaders', 'companies', 'projects', 'platforms', 'partners', 'initiatives'];

const BRIEF = `query Brief($chain: ID!, $zone: ID) {
  chainBrief(chain: $chain, zone: $zone) {
    chain { id name } zone { __typename id name }
    map { stages { position ordered segments { segment { id name } coverage companies { from { id name } } } } completeness { completeness { value numerator denominator } continuity { value numerator denominator } } }
    gaps { id kind basis segment { id name } reason { zh en } landing { zone { id name } } candidates { entity { id name } } supporting { fact { evidence { ...Places } } } }
    ${LISTS.map((list) => `${list} { ${FACT} }`).join('\n    ')}
    targets { from { __typename id name } to { id name ... on Target { text unit year } } fact { evidence { ...Places } } }
    prospects { id status company { id name } verbs segments { id name } grounds { fact { evidence { ...Places } } } }
    unanswered { ...Open } provenance { ...Origin }
  }
}${PLACES}${ORIGIN}${OPEN}`;

/** The chain brief: one chain on a page that prints on A4, each statement with its places as footnotes. The address is brief/<chain>?zone=. */
class Brief extends View {
  heading() {
    const brief = this.data?.brief;
    return brief ? w('titleOf', { chain: brief.chain.name, zone: brief.zone ? `（${brief.zone.name}）` : '' }) : w('title');
  }

  lead() {
    return w('lead');
  }

  dataKey({ path, query }) {
    return JSON.stringify([path, query.zone]);
  }

  async load({ path: [wanted], query: { zone = null } }, ask) {
    const all = planners(await ask(PLANNERS));
    const chain = wanted ?? (all.find(({ id }) => id === zone) ?? all[0])?.chains[0]?.id;
    return { all, zone, chain, brief: chain ? (await ask(BRIEF, { chain, zone })).chainBrief : null };
  }

  actions() {
    if (!this.data?.brief) return nothing;
    const { chain, zone } = this.data;
    return html`<button @click=${() => print()}>${w('print')}</button> <a class="button" download href=${exportAddress('brief', 'docx', { chain, zone })}>${w('docx')}</a>`;
  }

  body({ all, zone, chain, brief }) {
    const to = (nextChain, nextZone) => go('brief', [nextChain], { zone: nextZone });
    const chains = chainsOf(all);
    return html`
      <div class="choices">
        ${choice(t('chain'), chains.some(({ id }) => id === chain) || !brief ? chains : [brief.chain, ...chains], chain, (picked) => to(picked, zone))}
        ${choice(t('zone'), all, zone, (picked) => to(chain, picked), t('everywhere'))}
      </div>
      ${brief ? this.brief(brief) : empty(t('lost'))}
    `;
  }

  brief(brief) {
    const notes = new Footnotes();
    const none = html`<p class="muted">${t('none')}</p>`;
    const section = (title, items) => html`<section><h2>${title}</h2>${items.length ? html`<ul>${items}</ul>` : none}</section>`;
    const fact = (one, list) => html`<li>${entityLink(one.from)}${list === 'plans' || list === 'leaders' ? nothing : html` — ${entityLink(one.to)}`}
      ${one.fact.verb ?? one.fact.title ?? one.fact.mechanism ? html`<q class="verb">${one.fact.verb ?? one.fact.title ?? one.fact.mechanism}</q>` : nothing}${notes.cite(one.fact.evidence)}</li>`;
    return html`<article class="card brief">
      <p>${t('completeness')} ${ratio(brief.map.completeness.completeness)} · ${t('continuity')} ${ratio(brief.map.completeness.continuity)} · <a href=${link('map', [brief.zone?.id ?? '-', brief.chain.id])}>${w('map')}</a></p>
      <section><h2>${w('stages')}</h2>
        ${brief.map.stages.map((stage) => html`<p><b>${stage.ordered ? w('stage', { position: stage.position }) : w('loose')}</b> ${stage.segments.map((one, at) => html`${at ? comma() : nothing}${entityLink(one.segment)}${bracketed(`${t(`Coverage.${one.coverage}`)}${one.companies.length ? `${colon()}${one.companies.map(({ from }) => from.name).join(comma())}` : ''}`)}`)}</p>`)}
      </section>
      ${section(w('gaps'), brief.gaps.map((gap) => html`<li>${gapKind(gap.kind)} ${said(gap.reason)}
        ${gap.landing.length ? html`<span>${t('landing')}${colon()}${gap.landing.map(({ zone }) => zone.name).join(comma())}${stop()}</span>` : nothing}
        ${gap.candidates.length ? html`<span>${t('candidates')}${colon()}${gap.candidates.map(({ entity }) => entity.name).join(comma())}${stop()}</span>` : nothing}${notes.cite(gap.supporting.flatMap(({ fact: { evidence } }) => evidence))}</li>`))}
      ${LISTS.map((list) => section(t(list), brief[list].map((one) => fact(one, list))))}
      ${section(t('targets'), brief.targets.map((one) => html`<li>${entityLink(one.from)}${colon()}${entityLink(one.to)} <b>${withUnit(one.to)}</b>${one.to.year ? bracketed(one.to.year) : nothing}${notes.cite(one.fact.evidence)}</li>`))}
      ${section(t('prospects'), brief.prospects.map((one) => html`<li>${one.company ? entityLink(one.company) : w(one.status)} <q class="verb">${one.verbs.join(comma())}</q> ${one.segments.map(({ name }) => name).join(comma())}${notes.cite(one.grounds.flatMap(({ fact: { evidence } }) => evidence))}</li>`))}
      ${section(w('open'), brief.unanswered.map((one) => html`<li><b>${t(`NonAnswer.${one.kind}`)}</b> ${said(one.about)} — ${said(one.missing)} <span class="muted">${said(one.settledBy)}</span></li>`))}
      ${notes.list()}
    </article>${origin(brief.provenance)}`;
  }
}

customElements.define('atlas-brief', Brief);
export default 'atlas-brief';
