import { remember } from './store.js';

/** Light, dark, or as the system says; `theme` events tell those who draw on a canvas that colours changed. */
const CHOICES = ['system', 'light', 'dark'];
const system = matchMedia('(prefers-color-scheme: dark)');
const announcer = new EventTarget();

export const themeChoice = () => document.documentElement.dataset.theme ?? 'system';

export const isDark = () => (themeChoice() === 'system' ? system.matches : themeChoice() === 'dark');

export const nextTheme = () => CHOICES[(CHOICES.indexOf(themeChoice()) + 1) % CHOICES.length];

export function chooseTheme(choice) {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  remember('theme', choice === 'system' ? null : choice);
  announcer.dispatchEvent(new Event('theme'));
}

export function onTheme(listener) {
  announcer.addEventListener('theme', listener);
  system.addEventListener('change', listener);
  return () => {
    announcer.removeEventListener('theme', listener);
    system.removeEventListener('change', listener);
  };
}

/** The value of a design token, for what CSS does not reach: canvases and charts. */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
