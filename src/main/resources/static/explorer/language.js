import { remember } from './store.js';

/** The reader's language: Chinese unless chosen otherwise. Every word on the page comes from a dictionary under `words/`, whose entries are pairs [Chinese, English]. */
const listeners = new Set();

export const language = () => (document.documentElement.lang === 'en' ? 'en' : 'zh');

export const locale = () => (language() === 'en' ? 'en-GB' : 'zh-CN');

export function chooseLanguage(choice) {
  document.documentElement.lang = choice === 'en' ? 'en' : 'zh-CN';
  remember('language', choice === 'en' ? 'en' : null);
  listeners.forEach((listener) => listener());
}

export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Makes the function that says the words of a dictionary in the reader's language: `t('rows', {count: 3})` puts 3 in the place of `{count}`.
 * A key that is missing is a mistake of ours, and said aloud.
 */
export const say = (words) => (key, values = {}) => {
  const pair = words[key];
  if (!pair) throw new Error(`no words for ${key}`);
  return pair[language() === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
};

/** As {@link say}, for keys that come from data (an enum value that is newer than the page): such a key is shown as it is. */
export const sayOr = (words) => (key) => (words[key] ? words[key][language() === 'en' ? 1 : 0] : String(key ?? ''));

/** The reader's half of a description of the schema, which is written as `中文。 English.` */
export function half(description) {
  const [, chinese, english] = /^([\s\S]*?[。？！])\s+([\s\S]+)$/.exec(description ?? '') ?? [null, description ?? '', description ?? ''];
  return (language() === 'en' ? english : chinese).trim();
}
