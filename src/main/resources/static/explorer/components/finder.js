import { LitElement, html, nothing } from 'lit';
import { ask } from '../graphql.js';
import { onLanguage, say } from '../language.js';
import { go } from '../router.js';
import { typeMark } from './marks.js';
import words from '../words/frame.js';

const t = say(words);
const PAUSE = 160;
const QUERY = `query Search($phrase: String!) {
  search(phrase: $phrase, first: 12) { text pieces { text match } entity { __typename id name } }
}`;

/** The search with suggestions: a combobox over all entities, in Chinese or pinyin. It emits `pick` with the entity; unless that is prevented, the entity's page opens. */
class Finder extends LitElement {
  static properties = { label: {}, hits: { state: true }, active: { state: true }, phrase: { state: true }, open: { state: true }, failed: { state: true } };
  static count = 0;

  constructor() {
    super();
    this.own = `finder-${(Finder.count += 1)}`;
    this.hits = null;
    this.active = -1;
    this.phrase = '';
    this.open = false;
    this.failed = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  typed(phrase) {
    this.phrase = phrase.trim();
    this.open = true;
    clearTimeout(this.waiting);
    this.asking?.abort();
    if (!this.phrase) {
      this.hits = null;
      return;
    }
    this.waiting = setTimeout(() => this.search(), PAUSE);
  }

  async search() {
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const { search } = await ask(QUERY, { phrase: this.phrase }, { signal });
      if (signal.aborted) return;
      this.failed = false;
      this.hits = search;
      this.active = search.length ? 0 : -1;
    } catch (problem) {
      if (signal.aborted) return;
      this.failed = problem.code !== 'BAD_USER_INPUT'; // A word that cannot be searched has no hits; the next letter asks again.
      this.hits = [];
    }
  }

  pressed(event) {
    const last = (this.hits?.length ?? 0) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.open = true;
      if (last >= 0) this.active = event.key === 'ArrowDown' ? (this.active >= last ? 0 : this.active + 1) : this.active <= 0 ? last : this.active - 1;
      this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && !event.isComposing && this.hits?.[this.active]) {
      event.preventDefault();
      this.pick(this.hits[this.active].entity);
    } else if (event.key === 'Escape') {
      this.open = false;
    }
  }

  pick(entity) {
    this.open = false;
    this.hits = null;
    this.phrase = '';
    this.querySelector('input').value = '';
    if (this.dispatchEvent(new CustomEvent('pick', { detail: entity, cancelable: true }))) go('entity', [entity.id]);
  }

  render() {
    const shown = this.open && this.hits !== null;
    return html`<div class="finder" @focusout=${(event) => !this.contains(event.relatedTarget) && (this.open = false)}>
      <input type="search" role="combobox" autocomplete="off" spellcheck="false" aria-label=${this.label ?? t('finder.label')} placeholder=${this.label ?? t('finder.label')}
        title=${t('finder.hint')} aria-autocomplete="list" aria-expanded=${shown} aria-controls=${`${this.own}-list`}
        aria-activedescendant=${shown && this.active >= 0 ? `${this.own}-${this.active}` : nothing}
        @input=${(event) => this.typed(event.target.value)} @keydown=${(event) => this.pressed(event)} @focus=${() => (this.open = true)} />
      <ul id=${`${this.own}-list`} role="listbox" aria-label=${t('finder.label')} ?hidden=${!shown || !this.hits.length}>
        ${(this.hits ?? []).map((hit, index) => this.hit(hit, index))}
      </ul>
      <p class=${shown && !this.hits.length ? 'finder-none' : 'unseen'} role="status">
        ${shown ? this.result() : nothing}
      </p>
    </div>`;
  }

  result() {
    if (this.failed) return t('finder.failed');
    return this.hits.length ? t('finder.count', { count: this.hits.length }) : t('finder.none', { phrase: this.phrase });
  }

  hit(hit, index) {
    return html`<li id=${`${this.own}-${index}`} role="option" aria-selected=${index === this.active}
      @mousedown=${(event) => event.preventDefault()} @mousemove=${() => (this.active = index)} @click=${() => this.pick(hit.entity)}>
      ${typeMark(hit.entity.__typename)}
      <span>${hit.pieces.map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text))}${hit.text === hit.entity.name ? nothing : html`<small>${hit.entity.name}</small>`}</span>
    </li>`;
  }
}

customElements.define('atlas-finder', Finder);
