import { html, nothing } from 'lit';
import { say } from '../language.js';
import words from '../words/frame.js';

/** Loading, nothing there, and no answer: each in plain words, each announced to who does not see the page. */
const t = say(words);

export const loading = (again = false) =>
  html`<p class=${again ? 'state loading again' : 'state loading'} role="status"><span class="spinner" aria-hidden="true"></span>${t(again ? 'loading.again' : 'loading')}</p>`;

export const empty = (text = t('empty')) => html`<p class="state empty" role="status">${text}</p>`;

/** A file of the page that did not come is the same to the reader as an answer that did not. */
const codeOf = (problem) => problem.code ?? (problem instanceof TypeError && /fetch|import|load/i.test(problem.message) ? 'NETWORK' : problem.name);

export function failed(problem, retry) {
  const code = codeOf(problem);
  const why = words[`why.${code}`] ? t(`why.${code}`) : t(problem.executionId ? 'why.other' : 'why.unknown');
  return html`<div class="state failed" role="alert">
    <h2>${t('failed')}</h2>
    <p>${why}</p>
    <dl class="facts">
      <dt>${t('failed.code')}</dt><dd><code>${code}</code></dd>
      ${problem.executionId ? html`<dt>${t('failed.id')}</dt><dd><code>${problem.executionId}</code></dd>` : nothing}
      ${code === 'NETWORK' ? nothing : html`<dt>${t('failed.said')}</dt><dd lang="en">${problem.message}</dd>`}
    </dl>
    <button @click=${retry}>${t('retry')}</button>
  </div>`;
}
