import { html, nothing } from 'lit';
import { say } from '../../language.js';
import { link } from '../../router.js';
import { copy } from '../../components/download.js';
import { GROUND_PARTS, groundList, groundsButton } from '../../components/grounds.js';
import { comma, ratio, said, t } from '../../components/insight.js';
import { entityLink, stateMark } from '../../components/marks.js';
import own from '../../words/gaps.js';

const w = say(own);

/** What a query asks of a verdict. */
export const VERDICT = `
fragment Verdict on GapVerdict {
  id kind basis verb state singleCompany rule { id wording { zh en } } reason { zh en } settledBy { zh en }
  zone { __typename id name } chain { id name } segment { id name }
  supporting { ...GroundParts } counter { ...GroundParts }
  landing { zone { id name } verb state rule { id wording { zh en } } grounds { ...GroundParts } }
  candidates { kind rule { id wording { zh en } } entity { __typename id name } grounds { ...GroundParts } }
  completeness { completeness { value numerator denominator } continuity { value numerator denominator } covered { id name } segments { id name } }
}${GROUND_PARTS}`;

export const gapKind = (kind) => html`<span class="gap-kind ${kind.toLowerCase()}">${t(`GapKind.${kind}`)}</span>`;

/** The candidates of a verdict, by the rule that names each. */
export const candidates = (verdict) =>
  verdict.candidates.length
    ? html`<section class="grounds"><h3>${t('candidates')}</h3><ul>
        ${verdict.candidates.map(
          (one) => html`<li class="ground">${entityLink(one.entity, { type: true })} <span class="muted" title=${said(one.rule.wording)}>${t(`Candidate.${one.kind}`)}</span> ${groundsButton(one.entity.name, one.grounds)}</li>`,
        )}</ul></section>`
    : nothing;

/** The growth poles and parks whose text names the segment. */
export const landing = (verdict) =>
  verdict.landing.length
    ? html`<section class="grounds"><h3>${t('landing')}</h3><ul>
        ${verdict.landing.map((one) => html`<li class="ground">${entityLink(one.zone)} ${one.verb ? html`<q class="verb">${one.verb}</q>` : nothing} ${stateMark(one.state)} ${groundsButton(one.zone.name, one.grounds)}</li>`)}</ul></section>`
    : nothing;

/** A verdict in full. */
export const verdict = (gap) => html`<article class="card verdict">
  <h2>${gapKind(gap.kind)} ${gap.zone.name} · ${gap.chain.name}${gap.segment ? html` · ${gap.segment.name}` : nothing}</h2>
  <p class="reason">${said(gap.reason)}</p>
  <dl class="facts">
    <dt>${t('zone')}</dt><dd>${entityLink(gap.zone)}</dd>
    <dt>${t('chain')}</dt><dd>${entityLink(gap.chain)} <a href=${link('map', [gap.zone.id, gap.chain.id])}>${w('map')}</a></dd>
    ${gap.segment ? html`<dt>${w('segment')}</dt><dd>${entityLink(gap.segment)}</dd>` : nothing}
    <dt>${w('basis')}</dt><dd>${t(`GapBasis.${gap.basis}`)}${gap.verb ? html` <q class="verb">${gap.verb}</q>` : nothing} ${stateMark(gap.state)}</dd>
    <dt>${w('rule')}</dt><dd>${said(gap.rule.wording)} <code>${gap.rule.id}</code></dd>
    ${gap.singleCompany ? html`<dt>${w('single')}</dt><dd>${w('single.text')}</dd>` : nothing}
    <dt>${t('completeness')}</dt><dd>${ratio(gap.completeness.completeness)}${gap.completeness.covered.length ? html` <span class="muted">${gap.completeness.covered.map(({ name }) => name).join(comma())}</span>` : nothing}</dd>
    <dt>${t('continuity')}</dt><dd>${ratio(gap.completeness.continuity)}</dd>
    <dt>${t('settledBy')}</dt><dd>${said(gap.settledBy)}</dd>
  </dl>
  <div class="two">
    ${groundList(t('supporting'), gap.supporting, { none: w('supporting.none') })}
    ${groundList(t('counter'), gap.counter, { none: t('none') })}
    ${landing(gap)} ${candidates(gap)}
  </div>
  <p><button @click=${(event) => copy(new URL(link('gaps', [gap.id]), location.href).href, event.currentTarget)}>${w('copy')}</button></p>
</article>`;
