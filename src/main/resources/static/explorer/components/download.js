import { say } from '../language.js';
import words from '../words/frame.js';

const t = say(words);
const A_WHILE = 2_000;

/** Hands a file that the page made to the reader. Files that the program makes are plain links to `/export/…` with `download`. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), A_WHILE);
}

/** Copies, and says so on the button that was pressed. Where there is no clipboard (plain HTTP on another host), the old way. */
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = Object.assign(document.createElement('textarea'), { value: text });
    button.after(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    button.focus();
  }
  const before = button.textContent;
  button.textContent = t('copied');
  setTimeout(() => (button.textContent = before), A_WHILE);
}
