import { Link } from 'wouter';
import { ABOUT } from '#app/addresses.ts';
import { longDate } from '#report/wording.ts';
import { useRuleset } from './ruleset-context.tsx';

export function SiteFooter() {
  const { version, lawAsOf } = useRuleset();
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          This is no legal advice, and no official tool of any authority. Nothing leaves this
          browser: no account, no upload, no tracking. <Link href={ABOUT}>What that means</Link>
        </p>
        <p>
          Rules {version} · law as of {longDate(lawAsOf)}
        </p>
      </div>
    </footer>
  );
}
