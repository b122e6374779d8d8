import { faqItemAddress } from '#app/addresses.ts';
import { CopyButton } from '#app/controls/copy-button.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { asCitation, asMarkdown, fromWhere, type Edition } from '#report/faq/as-text.ts';
import type { FaqCard } from '#report/faq/card.ts';

/** Takes an item along: its address, a citation, or the whole as Markdown. The address is the permanent one, without a session. */
export function CopyItem({ card }: { readonly card: FaqCard }) {
  const { version, lawAsOf } = useRuleset();
  const address = new URL(`#${faqItemAddress(card.id)}`, location.href).href;
  const edition: Edition = { version, lawAsOf, address };
  return (
    <section aria-label="Take this answer along" className="copy-item">
      <p className="muted">{fromWhere(edition)}</p>
      <div className="copy-text">
        <CopyButton text={() => address} copied="The link is copied.">
          Copy link
        </CopyButton>
        <CopyButton text={() => asCitation(card, edition)} copied="The citation is copied.">
          Copy citation
        </CopyButton>
        <CopyButton
          text={() => asMarkdown(card, edition)}
          copied="The answer is copied as Markdown."
        >
          Copy as Markdown
        </CopyButton>
      </div>
    </section>
  );
}
