import { ExternalLink } from '#app/law/external-link.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { BASIS_WORDS } from '#report/wording.ts';

/** The acts, guidance and standards that are cited, with their standing. */
export function SourceList() {
  const { sources } = useRuleset();
  return (
    <ul className="sources">
      {sources.map(({ id, title, name, version, status, basis, link }) => (
        <li key={id} className="card">
          <p>
            <ExternalLink href={link}>{title}</ExternalLink>{' '}
            <span className="basis">{BASIS_WORDS[basis]}</span>
          </p>
          <p className="muted">
            Cited as “{name}” · {version}
          </p>
          <p>{status}</p>
        </li>
      ))}
    </ul>
  );
}
