import { Link } from 'wouter';
import { faqAddress, RULES } from '#app/addresses.ts';
import { NOTHING_ASKED, searchOf } from '#app/faq/faq-query.ts';
import { useProduct } from '#app/session/use-product.ts';
import { isPlace } from './search.ts';

/** Says why no provision is shown, and where else to look. */
export function NoProvision({ typed }: { readonly typed: string }) {
  return (
    <div className="notice">
      <p>
        {isPlace(typed) ? 'No provision that is cited lies there. ' : <NotByWords typed={typed} />}
        What was left out, and why, <Link href={RULES}>stands with the rules</Link>.
      </p>
    </div>
  );
}

/** Questions and answers are found by far more words than those by which they are asked. */
function NotByWords({ typed }: { readonly typed: string }) {
  const product = useProduct();
  const query = searchOf({ ...NOTHING_ASKED, text: typed });
  return (
    <>
      No provision has these words, and neither has what rests on one. Try fewer or other words.{' '}
      <Link href={faqAddress(product?.session.id, query)}>Search the questions and answers</Link>{' '}
      for them.{' '}
    </>
  );
}
