import { html, nothing } from 'lit';
import { say } from '../../language.js';
import { link } from '../../router.js';
import { groundList } from '../../components/grounds.js';
import { said, t } from '../../components/insight.js';
import { entityLink } from '../../components/marks.js';
import { candidates, gapKind, landing } from '../gaps/verdict.js';
import own from '../../words/map.js';

const w = say(own);

/** What is known of the segment that was picked: who plans it with which verb, who is there, what is missing, who could come and where. */
export const panel = (one, map, close) => html`<aside class="card segment-panel" aria-label=${one.segment.name}>
  <header><h2>${entityLink(one.segment)}</h2><button class="quiet" aria-label=${w('close')} @click=${close}><span aria-hidden="true">✕</span></button></header>
  ${one.gaps.map((gap) => html`<p>${gapKind(gap.kind)} <a href=${link('gaps', [gap.id])}>${said(gap.reason)}</a></p>`)}
  ${groundList(t('plans'), one.plans, { none: t('none') })}
  ${groundList(t('companies'), one.companies, { none: t('none') })}
  ${groundList(t('projects'), one.projects)} ${groundList(t('platforms'), one.platforms)} ${groundList(t('prospects'), one.prospects)}
  ${one.gaps.map((gap) => html`${landing(gap)} ${candidates(gap)}`)}
  ${map.zone ? nothing : html`<p class="muted">${w('chooseZone')}</p>`}
</aside>`;
