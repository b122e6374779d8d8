import type { ReactNode } from 'react';
import { Announcer } from './announcer.tsx';
import { FocusLink } from './focus-link.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What stands around every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <Announcer>
      <FocusLink target="main" className="skip-link">
        Skip to the content
      </FocusLink>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter />
    </Announcer>
  );
}
