import { LitElement, html, nothing } from 'lit';
import { ask } from '../graphql.js';
import { say } from '../language.js';
import { onRoute } from '../router.js';
import { factOf, withoutText } from './evidence.js';
import { failed, loading } from './states.js';
import frame from '../words/frame.js';

const t = say(frame);

/** The sheet at the right with the evidence of what was clicked. There is one; Escape, its button, or a click beside it close it, and the focus goes back. */
class Drawer extends LitElement {
  static properties = { what: { state: true }, facts: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    onRoute(() => this.close());
  }

  /** Opens on {title, facts} or {title, load}. */
  async show(what, opener = document.activeElement) {
    this.what = what;
    this.opener = opener;
    this.facts = what.facts ?? null;
    this.problem = null;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    if (this.facts) return;
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    try {
      const facts = await what.load((query, variables) => ask(query, variables, { signal }));
      if (!signal.aborted) this.facts = facts;
    } catch (problem) {
      if (!signal.aborted) this.problem = problem;
    }
  }

  close() {
    if (this.dialog?.open) this.dialog.close();
  }

  get dialog() {
    return this.querySelector('dialog');
  }

  render() {
    return html`<dialog class="drawer" aria-labelledby="drawer-title" @close=${() => this.closed()} @click=${(event) => event.target === this.dialog && this.close()}>
      <div class="sheet">
        <header>
          <h2 id="drawer-title">${this.what?.title}</h2>
          <button class="quiet" aria-label=${t('close')} @click=${() => this.close()}><span aria-hidden="true">✕</span></button>
        </header>
        <div class="sheet-body" tabindex="0" role="group" aria-labelledby="drawer-title">${this.body()}</div>
      </div>
    </dialog>`;
  }

  body() {
    if (!this.what) return nothing;
    if (this.problem) return failed(this.problem, () => this.show(this.what, this.opener));
    if (!this.facts) return loading();
    return html`${withoutText(this.facts)} ${this.what.intro ?? nothing} ${this.facts.map(factOf)}`;
  }

  closed() {
    this.loading?.abort();
    this.opener?.focus?.();
  }
}

customElements.define('atlas-drawer', Drawer);
