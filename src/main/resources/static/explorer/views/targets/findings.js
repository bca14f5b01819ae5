import { html, nothing } from 'lit';
import { number } from '../../format.js';
import { say } from '../../language.js';
import { PLACES } from '../../components/evidence.js';
import { ORIGIN, said } from '../../components/insight.js';
import { entityLink, evidenceButton } from '../../components/marks.js';
import { exportLinks } from '../../components/exports.js';
import own from '../../words/targets.js';

const w = say(own);

/** The findings of the consistency audit, of all or of one entity. */
export const FINDINGS = `query Findings($entity: ID) {
  audit(entity: $entity, limit: 200) {
    totalCount
    findings { id kind severity rule { id wording { zh en } } arithmetic { zh en } settledBy { zh en } places { entity { __typename id name } printed evidence { ...Places } } }
    provenance { ...Origin }
  }
}${PLACES}${ORIGIN}`;

const finding = (one) => html`<article class="card finding ${one.severity.toLowerCase()}">
  <h3><span class="tag severity">${w(`Severity.${one.severity}`)}</span> ${w(`Audit.${one.kind}`)}</h3>
  <p>${said(one.arithmetic)}</p>
  <ul>${one.places.map((place) => html`<li>${entityLink(place.entity)} <b>${place.printed}</b> ${evidenceButton({ title: place.entity.name, facts: [{ evidence: place.evidence }] })}</li>`)}</ul>
  <p class="muted">${said(one.settledBy)} <span title=${said(one.rule.wording)}><code>${one.rule.id}</code></span></p>
</article>`;

/** What contradicts, with both places and the arithmetic. */
export const findings = (audit) =>
  audit
    ? html`<section aria-labelledby="findings"><div class="section-head"><h2 id="findings">${w('findings')} <span class="count">${number(audit.totalCount)}</span></h2><span>${exportLinks('audit')}</span></div>
        ${audit.findings.length ? html`<div class="cards wide">${audit.findings.map(finding)}</div>` : html`<p class="muted">${w('findings.none')}</p>`}</section>`
    : nothing;
