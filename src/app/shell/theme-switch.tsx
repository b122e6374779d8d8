import { useState } from 'react';
import { asTheme, chooseTheme, rememberedTheme } from './theme.ts';

export function ThemeSwitch() {
  const [theme, setTheme] = useState(rememberedTheme);
  return (
    <label className="theme-switch">
      <span className="theme-switch-label">Colours</span>
      <select
        name="theme"
        value={theme}
        onChange={(event) => {
          const chosen = asTheme(event.target.value);
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
