'use strict';

// Before the first paint: the theme and the language that the reader chose last time, so that nothing flashes.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // A browser may forbid storage; then the page starts with its defaults.
    }
  };
  const theme = read('atlas.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
  document.documentElement.lang = read('atlas.language') === 'en' ? 'en' : 'zh-CN';
})();
