import type { ReactNode } from 'react';
import { Announcer } from './announcer.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What stands around every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <Announcer>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter />
    </Announcer>
  );
}
