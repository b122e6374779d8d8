import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import ruleset from 'virtual:ruleset';
import { describe, expect, it, vi } from 'vitest';
import { rememberedTheme, showTheme } from '#app/shell/theme.ts';
import { addressShown, show } from './show.tsx';

const navigation = () => within(screen.getByRole('navigation', { name: 'Main' }));
const colours = () => screen.getByRole('combobox', { name: 'Colours' });
const colourShown = () => document.documentElement.dataset['theme'];

describe('the way around', () => {
  it('marks the screen on which one is, and that alone', async () => {
    const { user } = show('/');
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Start');
    await user.click(navigation().getByRole('link', { name: 'Rules' }));
    await screen.findByRole('heading', { level: 1, name: 'Rules and sources' });
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Rules');
    await user.click(navigation().getByRole('link', { name: 'About' }));
    await screen.findByRole('heading', { level: 1, name: 'About this checklist' });
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('About');
  });

  it('takes the focus to the heading of the next screen, and names the tab after it', async () => {
    const { user } = show('/');
    await user.click(navigation().getByRole('link', { name: 'Rules' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Rules and sources' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Rules and sources – CRA Update Checklist');
  });

  it('skips to the content, and leaves the address as it is', async () => {
    const { user } = show('/about');
    const skip = screen.getByRole('link', { name: 'Skip to the content' });
    await user.click(skip);
    expect(screen.getByRole('main')).toHaveFocus();
    expect(addressShown()).toBe('/about');
    // The browser does not follow it, or Back would lead to the same screen once more.
    expect(fireEvent.click(skip)).toBe(false);
  });

  it('leads from the foot of every screen to what happens with the answers', async () => {
    const { user } = show('/rules');
    await user.click(screen.getByRole('link', { name: 'What that means' }));
    await screen.findByRole('heading', { level: 1, name: 'About this checklist' });
    expect(addressShown()).toBe('/about');
  });
});

describe('the start page', () => {
  it('says from when the obligations are in force, and how far off that is', () => {
    const [first, second] = ruleset.obligations;
    if (first === undefined || second === undefined) throw new Error('there are too few rules');
    const rules = {
      ...ruleset,
      obligations: [
        { ...first, inForce: [{ from: '2026-11-25' }] },
        { ...second, inForce: [{ from: '2026-11-24' }] },
        { ...second, id: 'third', inForce: [{ from: '2026-11-24' }] },
      ],
    };
    show('/', { rules });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        '2 obligations in force since 24 November 2026',
        '1 obligation from 25 November 2026, in 1 day',
      ]),
    );
  });

  it('counts the days of the case that needs no condition', () => {
    const [first] = ruleset.obligations;
    if (first === undefined) throw new Error('there are no rules');
    const never = { kind: 'any', of: [] } as const;
    const inForce = [{ from: '2026-01-01', when: never }, { from: '2027-11-24' }];
    show('/', { rules: { ...ruleset, obligations: [{ ...first, inForce }] } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      '1 obligation from 24 November 2027, in 365 days',
    );
  });
});

describe('the choice of colours', () => {
  it('begins with those of the system', () => {
    show('/');
    expect(colours()).toHaveValue('system');
    expect(colourShown()).toBeUndefined();
  });

  it.each(['dark', 'light'])('shows %s at once, and remembers it', async (theme) => {
    const { user } = show('/');
    await user.selectOptions(colours(), theme);
    expect(colourShown()).toBe(theme);
    expect(colours()).toHaveValue(theme);
    expect(rememberedTheme()).toBe(theme);
  });

  it('is still made at the next visit', async () => {
    localStorage.setItem('cra-update-checklist-theme', 'dark');
    showTheme(rememberedTheme());
    const { user } = show('/');
    expect(colours()).toHaveValue('dark');
    expect(colourShown()).toBe('dark');
    await user.selectOptions(colours(), 'system');
    expect(colourShown()).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('falls back on the system where something else is remembered', () => {
    localStorage.setItem('cra-update-checklist-theme', 'purple');
    show('/');
    expect(colours()).toHaveValue('system');
  });

  it('holds until the page is closed where the browser remembers nothing', async () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = show('/');
    expect(colours()).toHaveValue('system');
    await user.selectOptions(colours(), 'dark');
    expect(colourShown()).toBe('dark');
    expect(colours()).toHaveValue('dark');
  });
});
