/** What a reader searched for lately. It stays on the device, and can be forgotten. */

const key = 'searches';
const most = 8;

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((it): it is string => typeof it === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string): void {
  const question = text.trim().slice(0, 200);
  if (!question) return;
  const others = recentSearches().filter((it) => it.toLowerCase() !== question.toLowerCase());
  write([question, ...others].slice(0, most));
}

export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]) {
  try {
    if (searches.length) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing keeps no searches either.
  }
}
