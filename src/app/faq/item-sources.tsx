import { ExternalLink } from '#app/law/external-link.tsx';
import type { CardCite, FaqCard } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';

/** What the answer rests on: each provision with its authority, and what it carries; what was not checked apart from it. */
export function ItemSources({ card }: { readonly card: FaqCard }) {
  return (
    <>
      <h2>{FAQ_WORDS.cites}</h2>
      <p className="muted">
        {card.status} {card.basis}.
      </p>
      {card.noProvision !== undefined && <p>{card.noProvision}</p>}
      {card.cites.length > 0 && (
        <ul className="provisions">
          {card.cites.map((cite) => (
            <li key={cite.citation}>
              <Cited cite={cite} />
            </li>
          ))}
        </ul>
      )}
      {card.unverified.length > 0 && (
        <>
          <h3>{FAQ_WORDS.unverified}</h3>
          <ul className="provisions">
            {card.unverified.map(({ what, supports, unverified }) => (
              <li key={what}>
                {what} <span className="basis">not checked</span>
                <p className="muted">
                  {supports} {unverified}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Cited({ cite: { citation, link, authority, supports } }: { readonly cite: CardCite }) {
  return (
    <>
      {link === undefined ? citation : <ExternalLink href={link}>{citation}</ExternalLink>}{' '}
      {authority !== undefined && <span className="basis">{authority}</span>}
      <p className="muted">{supports}</p>
    </>
  );
}
