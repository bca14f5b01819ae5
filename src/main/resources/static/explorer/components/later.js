import { LitElement, nothing } from 'lit';
import { failed, loading } from './states.js';

/** Something that is made when it comes into sight: `.make` gives a template, or a promise of one. */
class Later extends LitElement {
  static properties = { make: { attribute: false }, made: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.start());
    this.sight.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sight.disconnect();
  }

  async start() {
    this.sight.disconnect();
    this.problem = null;
    try {
      this.made = await this.make();
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return this.problem ? failed(this.problem, () => this.start()) : (this.made ?? (this.make ? loading(true) : nothing));
  }
}

customElements.define('atlas-later', Later);
