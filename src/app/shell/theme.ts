/** The choice of colours: what the system says, or one's own choice, remembered in this browser. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'cra-update-checklist-theme';

/** The choice made before; `system` if there is none, or the browser keeps nothing for this site. */
export function rememberedTheme(): Theme {
  try {
    return asTheme(localStorage.getItem(KEY));
  } catch {
    return 'system';
  }
}

/** Shows the colours, and remembers the choice where the browser lets it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the choice holds until the page is closed.
  }
}

export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** Reads a theme from text; anything unknown is `system`. */
export function asTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}
