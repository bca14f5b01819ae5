import { LitElement, nothing } from 'lit';
import { failed, loading } from './states.js';

/**
 * A part of a view that comes later than the rest: `.promise` of its data, `.view` that renders them, `.again` that asks once more. So what is slow holds nothing up,
 * and what fails takes nothing with it.
 */
class Part extends LitElement {
  static properties = { promise: { attribute: false }, view: { attribute: false }, again: { attribute: false }, data: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('promise')) this.wait(this.promise);
  }

  async wait(promise) {
    this.data = null;
    this.problem = null;
    try {
      const data = await promise;
      if (promise === this.promise) this.data = data;
    } catch (problem) {
      if (promise === this.promise && problem.name !== 'AbortError') this.problem = problem;
    }
  }

  render() {
    if (this.problem) return failed(this.problem, () => this.again());
    return this.data === null ? loading() : (this.view?.(this.data) ?? nothing);
  }
}

customElements.define('atlas-part', Part);

/** A promise that a part will wait for: that nobody waits yet is no mistake. */
export function later(promise) {
  promise.catch(() => {});
  return promise;
}
