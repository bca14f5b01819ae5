/** The little that a browser remembers between visits. A browser may forbid storage; then nothing is remembered, and nothing fails. */
export const remembered = (key) => {
  try {
    return localStorage.getItem(`atlas.${key}`);
  } catch {
    return null;
  }
};

export const remember = (key, value) => {
  try {
    if (value === null) localStorage.removeItem(`atlas.${key}`);
    else localStorage.setItem(`atlas.${key}`, value);
  } catch {
    // See above.
  }
};
