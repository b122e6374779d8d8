import { Link, useRoute } from 'wouter';
import { ABOUT, FAQ, RULES, START } from '#app/addresses.ts';
import { TOOL_NAME } from '#report/wording.ts';
import { FocusLink } from './focus-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function SiteHeader() {
  return (
    <header className="site-header">
      <FocusLink target="main" className="skip-link">
        Skip to the content
      </FocusLink>
      <div className="wrap site-header-row">
        <Link href={START} className="site-name">
          <SiteSign />
          {TOOL_NAME}
        </Link>
        <nav aria-label="Main">
          <ul className="site-nav">
            <NavigationItem href={START}>Start</NavigationItem>
            <NavigationItem href={FAQ} pattern={`${FAQ}/:item?`}>
              FAQ
            </NavigationItem>
            <NavigationItem href={RULES}>Rules</NavigationItem>
            <NavigationItem href={ABOUT}>About</NavigationItem>
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  );
}

interface NavigationItemProps {
  readonly href: string;
  /** The addresses that belong to it, if there are more. */
  readonly pattern?: string;
  readonly children: string;
}

function NavigationItem({ href, pattern = href, children }: NavigationItemProps) {
  const [isHere] = useRoute(pattern);
  return (
    <li>
      <Link href={href} aria-current={isHere ? 'page' : undefined}>
        {children}
      </Link>
    </li>
  );
}

function SiteSign() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="site-sign">
      <path d="M4 6h11M4 12h7M4 18h6" />
      <path d="m13 16 3.5 3.5L22 11" />
    </svg>
  );
}
