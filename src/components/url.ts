/** An address on this site, wherever its base is: `url('/patterns/')`. */
export function url(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
