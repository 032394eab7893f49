/** The reader’s own language, as this device keeps it: slugs joined by commas. Nothing of it is sent anywhere. */

const key = 'my-language';
const changed = 'my-language-changed';

export function readChosen(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',').filter(Boolean);
  } catch {
    return [];
  }
}

export function writeChosen(slugs: readonly string[]): void {
  try {
    if (slugs.length) localStorage.setItem(key, slugs.join(','));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still has the address.
  }
  document.dispatchEvent(new Event(changed));
}

/** Calls back when the choice changes, on this page or in another tab. */
export function onChosen(callback: () => void): void {
  document.addEventListener(changed, callback);
  addEventListener('storage', (event) => {
    if (event.key === key) callback();
  });
}
