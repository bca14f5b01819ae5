import { LitElement, html, nothing } from 'lit';
import { chooseLanguage, language, onLanguage, say } from './language.js';
import { link, onRoute, route } from './router.js';
import { chooseTheme, nextTheme, themeChoice } from './theme.js';
import { VIEWS, viewOf } from './views.js';
import { failed, loading } from './components/states.js';
import './components/drawer.js';
import './components/finder.js';
import words from './words/frame.js';

const t = say(words);
const narrow = matchMedia('(max-width: 63.99rem)');

/** The page around the view: the skip link, the header with the search, the navigation, and the view of the address. */
class Shell extends LitElement {
  static properties = { route: { state: true }, view: { state: true }, problem: { state: true }, open: { state: true } };

  constructor() {
    super();
    this.open = false;
    this.view = null;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    onRoute((next) => this.show(next));
    onLanguage(() => this.requestUpdate());
    addEventListener('keydown', (event) => this.pressed(event));
    this.show(route());
  }

  /** Brings up the view of an address. The focus goes to its heading, so that who does not see the page hears that it changed. */
  async show(next) {
    const first = this.route === undefined;
    const other = this.route?.view !== next.view;
    this.open = false;
    this.route = next;
    if (!other) {
      if (this.view) this.view.route = next;
      return;
    }
    this.view = null;
    this.problem = null;
    const entry = viewOf(next.view);
    if (!entry) return;
    try {
      const tag = (await entry.load()).default;
      if (this.route.view !== next.view) return;
      const view = document.createElement(tag);
      view.route = this.route;
      this.view = view;
    } catch (problem) {
      if (this.route.view === next.view) this.problem = problem;
    }
    if (first) return;
    scrollTo(0, 0);
    await this.updateComplete;
    await this.view?.updateComplete;
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  pressed(event) {
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      this.querySelector('atlas-finder input')?.focus();
    }
    if (event.key === 'Escape' && this.open) {
      this.open = false;
      this.querySelector('.menu').focus();
    }
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${(event) => this.skip(event)}>${t('skip')}</a>
      <header class="top">
        <button class="menu" aria-expanded=${this.open} aria-controls="nav" @click=${() => (this.open = !this.open)}>
          <span aria-hidden="true">☰</span><span class="unseen">${t('menu')}</span>
        </button>
        <a class="brand" href=${link('overview')} aria-label="链图 Chain Atlas"><img src="explorer/mark.svg" alt="" width="28" height="28" /><b>链图</b><span lang="en">Chain Atlas</span></a>
        <atlas-finder></atlas-finder>
        <div class="tools">
          <button class="quiet" lang=${language() === 'en' ? 'zh-CN' : 'en'} @click=${() => chooseLanguage(language() === 'en' ? 'zh' : 'en')}>
            ${language() === 'en' ? t('language.zh') : t('language.en')}
          </button>
          <button class="quiet" aria-label=${`${t('theme')}: ${t(`theme.${themeChoice()}`)}`} title=${t('theme')} @click=${() => this.turnTheme()}>
            <span aria-hidden="true">${{ system: '◐', light: '☀', dark: '☾' }[themeChoice()]}</span>
          </button>
        </div>
      </header>
      <nav id="nav" class=${this.open ? 'open' : ''} aria-label=${t('nav')} ?inert=${narrow.matches && !this.open}>${this.groups()}</nav>
      <main id="main" tabindex="-1">${this.main()}</main>
      <atlas-drawer></atlas-drawer>
    `;
  }

  firstUpdated() {
    narrow.addEventListener('change', () => this.requestUpdate());
  }

  skip(event) {
    event.preventDefault(); // The address belongs to the view.
    this.querySelector('#main').focus();
  }

  turnTheme() {
    chooseTheme(nextTheme());
    this.requestUpdate();
  }

  groups() {
    const groups = [...new Set(VIEWS.map((view) => view.group).filter(Boolean))];
    return groups.map(
      (group) => html`<div class="group">
        <h2 id=${`group-${group}`}>${t(`group.${group}`)}</h2>
        <ul aria-labelledby=${`group-${group}`}>
          ${VIEWS.filter((view) => view.group === group).map(
            (view) => html`<li>
              <a href=${link(view.id)} aria-current=${this.route?.view === view.id ? 'page' : nothing} @click=${() => (this.open = false)}>${t(`view.${view.id}`)}</a>
            </li>`,
          )}
        </ul>
      </div>`,
    );
  }

  main() {
    if (this.problem) return html`<h1 tabindex="-1">${t('failed')}</h1>${failed(this.problem, () => location.reload())}`;
    if (this.route && !viewOf(this.route.view)) {
      return html`<h1 tabindex="-1">${t('lost')}</h1><p>${t('lost.text')}</p><p><a class="button" href=${link('overview')}>${t('lost.home')}</a></p>`;
    }
    return this.view ?? loading();
  }
}

customElements.define('atlas-shell', Shell);
